// The summary of errors takes the focus when the page opens, so that it is read out, and its links
// bring the field into view together with its label.
export function startSummary(summary) {
  // Browsers that know autofocus on any element have done it by the first frame.
  requestAnimationFrame(() => {
    if (document.activeElement !== summary) summary.focus();
  });
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link?.hash || link.pathname !== location.pathname) return;
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    const around = field.closest(".qz-field") ?? field;
    around.scrollIntoView({ block: "start" });
    field.focus({ preventScroll: true });
  });
}
