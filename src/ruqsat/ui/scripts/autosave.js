// Drafts are sent by htmx (hx-post on the form); here is only what may go wrong with it: the answer
// of a page that is not ours to show, a lost connection, files that need not travel each time.
export function startAutosave(form) {
  if (!form.hasAttribute("hx-post")) return;
  const status = document.getElementById("qz-saved");
  const tell = (words, lost) => {
    status.textContent = words;
    status.classList.toggle("qz-saved--lost", lost);
  };

  // Nothing is saved beside a form that is being sent: it would arrive after it, and pass for the
  // work of another window.
  form.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) form.dispatchEvent(new Event("htmx:abort"));
  });

  form.addEventListener("htmx:config:request", (event) => {
    if (form.hasAttribute("data-sending")) {
      event.preventDefault();
      return;
    }
    const { body } = event.detail.ctx.request;
    for (const [name, value] of [...body]) if (value instanceof File) body.delete(name);
  });

  form.addEventListener("htmx:after:request", (event) => {
    const { raw } = event.detail.ctx.response;
    const signedOut = raw.redirected || raw.status === 401 || raw.status === 403;
    if (signedOut) {
      event.preventDefault();
      tell(status.dataset.out, true);
    } else if (raw.status >= 500) {
      event.preventDefault();
      tell(status.dataset.lost, true);
    } else {
      // A conflict (409) brings its own words and is no success.
      status.classList.toggle("qz-saved--lost", !raw.ok);
      if (raw.ok) form.dispatchEvent(new Event("qz:saved"));
    }
  });

  form.addEventListener("htmx:error", () => tell(status.dataset.lost, true));
}
