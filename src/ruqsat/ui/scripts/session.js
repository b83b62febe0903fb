// Warns before the session ends and lengthens it at one key. The draft is saved in any case.
const MINUTE = 60_000;

export function startSession(dialog) {
  const lines = [...dialog.querySelectorAll("[data-minutes]")];
  const over = dialog.querySelector("[data-over]");
  const stay = dialog.querySelector("[data-stay]");
  let timers = [];

  function show(line) {
    for (const other of [...lines, over]) other.hidden = other !== line;
    if (!dialog.open) dialog.showModal();
  }

  function wind() {
    timers.forEach(clearTimeout);
    const whole = Number(dialog.dataset.seconds) * 1000;
    timers = lines
      .map((line) => [line, whole - Number(line.dataset.minutes) * MINUTE])
      .filter(([, wait]) => wait >= 0)
      .map(([line, wait]) => setTimeout(show, wait, line));
    timers.push(setTimeout(end, whole));
  }

  function end() {
    timers.forEach(clearTimeout);
    show(over);
    stay.hidden = true;
  }

  stay.addEventListener("click", async () => {
    const answer = await fetch(dialog.dataset.extend, {
      method: "POST",
      headers: { "X-CSRFToken": dialog.dataset.token },
    }).catch(() => null);
    // Without a connection the warning stays, and the key can be pressed again.
    if (!answer) return;
    if (!answer.ok || answer.redirected) {
      end();
      return;
    }
    dialog.close();
    wind();
  });

  wind();
}
