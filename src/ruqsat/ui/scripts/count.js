// Says how many characters are left. Screen readers hear it only after a pause in typing.
const PAUSE = 1000;
const NO_BREAK = "\u00a0";

// As the server groups them: browsers know no Kazakh figures and fall back to English ones.
function figures(n, language) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : NO_BREAK);
}

function sentences(json) {
  const forms = JSON.parse(json);
  const language = document.documentElement.lang;
  const rules = new Intl.PluralRules(language);
  return (n) => (forms[rules.select(n)] ?? forms.other).replace("{n}", figures(n, language));
}

export function startCount(field) {
  const area = field.querySelector("textarea");
  const shown = field.querySelector(".qz-count");
  const heard = document.createElement("span");
  heard.className = "qz-vh";
  heard.setAttribute("aria-live", "polite");
  shown.after(heard);

  const left = sentences(field.dataset.left);
  const over = sentences(field.dataset.over);
  const most = Number(field.dataset.most);
  let pause;

  function renew() {
    // Line ends are counted once, as the server does.
    const n = most - [...area.value.replaceAll("\r\n", "\n").trim()].length;
    const words = n < 0 ? over(-n) : left(n);
    shown.textContent = words;
    shown.classList.toggle("qz-count--over", n < 0);
    clearTimeout(pause);
    pause = setTimeout(() => (heard.textContent = words), PAUSE);
  }

  area.addEventListener("input", renew);
  if (area.value) renew();
}
