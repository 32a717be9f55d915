// Notes when the answer is there: milliseconds since the page was asked for.
window.done = (answer) => {
  window.answered ??= { at: performance.now(), answer: String(answer) };
};
