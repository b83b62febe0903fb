// Our own words over the native file input: which files are chosen.
export function startUpload(field) {
  const input = field.querySelector("input[type=file]");
  const name = field.querySelector(".qz-upload__name");
  if (!input) return;
  const none = name.textContent;
  input.addEventListener("change", () => {
    const names = [...input.files].map((file) => file.name);
    name.textContent = names.length ? `${field.dataset.chosen}: ${names.join(", ")}` : none;
  });
}
