// Bundles what the pages load into src/ruqsat/ui/static/ui/built/ and keeps one rule: what is
// installed is exactly what package.json names, since npm may quietly install an older version.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";

const out = "src/ruqsat/ui/static/ui/built";

// A script that is not written yet is left out, so that packages can be built one by one.
const entries = [
  "src/ruqsat/ui/styles/qz.css",
  "src/ruqsat/ui/scripts/qz.js",
  "src/ruqsat/signing/web/sign.js",
];

const licences = [
  ["node_modules/inter-ui/LICENSE.txt", "inter-kz-wght.LICENSE.txt"],
  ["node_modules/node-forge/LICENSE", "sign.LICENSE.txt"],
];

async function exists(path) {
  return stat(path).then(() => true, () => false);
}

async function checkVersions() {
  const wanted = JSON.parse(await readFile("package.json", "utf8"));
  for (const [name, version] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })) {
    const path = join("node_modules", name, "package.json");
    const found = (await exists(path)) ? JSON.parse(await readFile(path, "utf8")).version : "nothing";
    if (found !== version) {
      throw new Error(`${name}: package.json asks for ${version}, installed is ${found}. Run "npm ci".`);
    }
  }
}

async function run() {
  await checkVersions();
  await mkdir(out, { recursive: true });
  const present = [];
  for (const entry of entries) {
    if (await exists(entry)) present.push(entry);
    else await rm(join(out, basename(entry)), { force: true });
  }
  const result = await build({
    entryPoints: present,
    outdir: out,
    entryNames: "[name]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    external: ["*.woff2", "*.svg"],
    legalComments: "eof",
    metafile: true,
    logLevel: "warning",
  });
  for (const [from, to] of licences) await copyFile(from, join(out, to));
  for (const [path, made] of Object.entries(result.metafile.outputs)) {
    process.stdout.write(`${path} ${(made.bytes / 1024).toFixed(1)} KB\n`);
  }
}

run().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
