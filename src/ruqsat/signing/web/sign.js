// Signs in the page with a test key where the form says so; without this script the same form
// takes an uploaded signature. The words of every state stand in the page, never here.
//
// <form method="post" enctype="multipart/form-data" data-sign>
//   data-sign-content="URL"    the bytes to sign, fetched again at the moment of signing
//   data-sign-sha256="hex"     optional: what they must be; other bytes are not signed
//   data-sign-format="pades"   optional: no moment of signing inside, the PDF states it
//   data-sign-purpose="sign-in" optional: keys for signing in are taken too
//   <input type="file" name="…" data-sign-target>   the upload, which this script fills
//   <div data-sign-panel hidden>                    shown by this script
//     <input type="file" data-sign-key> <input type="password" data-sign-password>   no names
//     <button data-sign-button>
//   <details open data-sign-elsewhere>              optional: the upload; this script closes it
//   <p data-sign-when="wrong-password" hidden>…     words of a state, or of several
//
// form.dataset.signState: ready, no-key, no-p12, wrong-password, wrong-key, signing, changed,
// failed, done.
import { KeyError, fingerprint, openKey, signDetached } from "./cms.js";

const FILE_NAME = "signature.p7s";

/** Makes the form sign in the page. */
export function enhance(form) {
  const part = (name) => form.querySelector(`[data-sign-${name}]`);
  const [target, panel, key, password] = ["target", "panel", "key", "password"].map(part);

  function show(state) {
    form.dataset.signState = state;
    for (const words of form.querySelectorAll("[data-sign-when]")) {
      words.hidden = !words.dataset.signWhen.split(" ").includes(state);
    }
  }

  function refuse(state) {
    show(state);
    if (state === "wrong-password") password.focus();
    else if (["no-key", "no-p12", "wrong-key"].includes(state)) key.focus();
  }

  async function sign() {
    const file = key.files[0];
    if (!file) throw new KeyError("no-key");
    await painted();
    const opened = openKey(await file.arrayBuffer(), password.value, {
      signIn: form.dataset.signPurpose === "sign-in",
    });
    const content = await fetched(form.dataset.signContent);
    const expected = form.dataset.signSha256;
    if (expected && fingerprint(content) !== expected.toLowerCase()) throw new KeyError("changed");
    const signedAt = form.dataset.signFormat === "pades" ? null : new Date();
    return signDetached(opened, content, { signedAt });
  }

  async function onSubmit(event) {
    const other = event.submitter && !event.submitter.matches("[data-sign-button]");
    // An uploaded signature, and one just made here, go to the server as they are.
    if (other || target.files.length > 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.dataset.signState === "signing") return;
    show("signing");
    try {
      target.files = asUpload(await sign());
    } catch (error) {
      if (!(error instanceof KeyError)) console.error(error);
      refuse(error instanceof KeyError ? error.state : "failed");
      return;
    }
    password.value = "";
    show("done");
    form.requestSubmit(event.submitter);
  }

  // Going back may show the page as it was left, with the signature already in the form.
  function onShow(event) {
    if (!event.persisted) return;
    target.value = "";
    show("ready");
  }

  // A browser may bring back the file of an earlier visit; nothing may be sent but a new signature.
  target.value = "";
  target.required = false;
  panel.hidden = false;
  part("elsewhere")?.removeAttribute("open");
  // Before every other listener: a submit that is held back here must look like none to them.
  form.addEventListener("submit", onSubmit, { capture: true });
  addEventListener("pageshow", onShow);
  show("ready");
}

async function fetched(address) {
  const response = await fetch(address, { credentials: "same-origin", redirect: "error" });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.arrayBuffer();
}

function asUpload(signature) {
  const transfer = new DataTransfer();
  transfer.items.add(new File([signature], FILE_NAME, { type: "application/pkcs7-signature" }));
  return transfer.files;
}

// Opening a key keeps the page busy for a moment; the words about it must be on the screen first.
function painted() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

for (const form of document.querySelectorAll("form[data-sign]")) enhance(form);
