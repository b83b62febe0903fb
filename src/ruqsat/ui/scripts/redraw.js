// An answer on which other questions depend is sent at once with everything typed beside it; the page
// that comes back asks what follows from it, and the answer stands where it stood.
const PLACE = "qz-redraw";

export function startRedraw(group) {
  const button = group.querySelector(".qz-redraw");
  const place = `${location.pathname} ${button.value}`;
  const top = () => group.getBoundingClientRect().top;

  group.addEventListener("change", () => {
    sessionStorage.setItem(PLACE, JSON.stringify([place, top()]));
    button.form.requestSubmit(button);
  });

  const [sent, before] = JSON.parse(sessionStorage.getItem(PLACE) ?? "[]");
  if (sent !== place) return;
  sessionStorage.removeItem(PLACE);
  requestAnimationFrame(() => scrollBy(0, top() - before));
}
