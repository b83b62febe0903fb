// One submit of a form at a time, and a question before unsaved work is left behind.
const ENOUGH = 10_000;

export function startSubmit(form) {
  let sending = false;
  let changed = false;

  form.addEventListener("input", () => (changed = true));
  form.addEventListener("qz:saved", () => (changed = false));

  form.addEventListener("submit", (event) => {
    if (sending) {
      event.preventDefault();
      return;
    }
    sending = true;
    changed = false;
    form.setAttribute("data-sending", "");
    event.submitter?.setAttribute("aria-disabled", "true");
    // A download leaves the page in place: after a while the form can be sent again.
    setTimeout(free, ENOUGH);
  });

  function free() {
    sending = false;
    form.removeAttribute("data-sending");
    for (const button of form.querySelectorAll("[aria-disabled]")) {
      button.removeAttribute("aria-disabled");
    }
  }

  // Going back may show the page as it was left, with its form still marked as sent.
  addEventListener("pageshow", free);

  addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
}
