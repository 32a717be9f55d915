"""Which parts a page can embed, by name."""

from collections.abc import Callable, Mapping

from build_steps.embed import (
    decision_map,
    decision_tree,
    embed_code,
    evidence,
    facts,
    fault_matrix,
    faults,
    how_fast,
    how_well,
    keep_site,
    notices,
    policy_table,
    read_drafts,
    rules,
    samples,
    sources,
    templates,
    tool,
)
from build_steps.embed.html import Html

GENERATORS: Mapping[str, Callable[[], str | Html]] = {
    "decision-map": decision_map.decision_map,
    "decision-tree": decision_tree.decision_tree,
    "embed-code": embed_code.embed_code,
    "evidence": evidence.evidence,
    "facts": facts.facts,
    "fault-matrix": fault_matrix.matrix,
    "faults": faults.faults,
    "how-fast": how_fast.how_fast,
    "how-well": how_well.how_well,
    "keep-site": keep_site.keep_site,
    "notices": notices.notices,
    "policy-table": policy_table.policy_table,
    "read-drafts": read_drafts.read_drafts,
    "rules": rules.rules,
    "samples": samples.samples,
    "sources": sources.sources,
    "templates": templates.templates,
    "tool": tool.whole,
    "decision": tool.decision,
    "composer": tool.composing,
    "reviewer": tool.reviewing,
}
