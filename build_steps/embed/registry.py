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

GENERATORS: Mapping[str, Callable[[Mapping[str, str]], str | Html]] = {
    **tool.PARTS,
    **samples.PARTS,
    **facts.PARTS,
    **fault_matrix.PARTS,
    **faults.PARTS,
    **how_fast.PARTS,
    **how_well.PARTS,
    **keep_site.PARTS,
    **evidence.PARTS,
    **policy_table.PARTS,
    **decision_map.PARTS,
    **decision_tree.PARTS,
    **embed_code.PARTS,
    **templates.PARTS,
    **read_drafts.PARTS,
    **rules.PARTS,
    **sources.PARTS,
    **notices.PARTS,
}
