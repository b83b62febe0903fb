// What the pages load. Every page works without it; each part improves one thing.
import "htmx.org/dist/htmx.esm.js";
import { startAutosave } from "./autosave.js";
import { startCount } from "./count.js";
import { startRedraw } from "./redraw.js";
import { startSession } from "./session.js";
import { startSubmit } from "./submit.js";
import { startSummary } from "./summary.js";
import { startUpload } from "./upload.js";

const parts = {
  count: startCount,
  form: (form) => {
    startSubmit(form);
    startAutosave(form);
  },
  redraw: startRedraw,
  session: startSession,
  summary: startSummary,
  upload: startUpload,
};

for (const element of document.querySelectorAll("[data-qz]")) {
  parts[element.dataset.qz]?.(element);
}
