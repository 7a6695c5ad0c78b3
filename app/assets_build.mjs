/* Builds the front-end assets: `node app/assets_build.mjs` writes app/static/dist/.

   app.css, public.css, app.js and charts.js carry a content hash in their names, so they can be cached for ever;
   manifest.json maps the plain name to the hashed one (read by app/web/assets.py). Nothing is fetched. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { subsetTabler, wordsIn } from "./assets/tabler.mjs";

const APP = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(APP);
const ASSETS = join(APP, "assets");
const DIST = join(APP, "static", "dist");
const TARGET = ["chrome108", "safari15", "firefox115"];
const require = createRequire(import.meta.url);

// What may grow by accident and slow down an old office computer fails the build instead. Bytes, not compressed.
const BUDGET = { "app.css": 150_000, "public.css": 20_000, "app.js": 80_000, "charts.js": 700_000 };

// What documents are printed in (app/documents/typesetting.py); browsers never load it.
const FONTS = "@expo-google-fonts/noto-sans-sc";
const FONT_FILES = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"];

const css = (name) => readFileSync(join(ASSETS, "css", name), "utf8");
const OUR_SHEETS = ["tokens.css", "shell.css", "components.css", "evaluation.css", "accounts.css", "records.css", "clerks.css", "today.css", "organisation.css", "print.css"];

function staffSheet() {
  const tabler = readFileSync(require.resolve("@tabler/core/dist/css/tabler.css"), "utf8");
  const ours = OUR_SHEETS.map(css).join("\n");
  const words = wordsIn([join(ROOT, "templates"), APP]);
  return subsetTabler(tabler, words, css("tokens.css"), ours) + ours;
}

async function style(contents) {
  const result = await esbuild.transform(contents, { loader: "css", minify: true, target: TARGET });
  return result.code;
}

async function script(entry) {
  const result = await esbuild.build({
    entryPoints: [join(ASSETS, "js", entry)],
    bundle: true,
    minify: true,
    format: "iife",
    target: TARGET,
    write: false,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    absWorkingDir: ROOT,
  });
  return { code: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
}

/** The packages whose code went into the bundles, by folder name below node_modules. */
function packagesOf(inputs) {
  const found = inputs.map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]).filter(Boolean);
  return [...new Set([...found, "@tabler/core", FONTS])].sort();
}

const TABLER_MIT = `MIT License

Copyright 2018-2026 The Tabler Authors
Copyright 2018-2026 codecalm.net Paweł Kuna
Portions (Bootstrap): Copyright 2011-2026 The Bootstrap Authors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

function licences(packages) {
  const sections = packages.map((name) => {
    const folder = join(ROOT, "node_modules", name);
    const info = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const texts = readdirSync(folder, { recursive: true }).map(String)
      .filter((file) => /^(licenses[\\/])?(licen[cs]e|notice)[^\\/]*$/i.test(file) && file !== "licenses").sort()
      .map((file) => readFileSync(join(folder, file), "utf8").trim());
    if (!texts.length && name === "@tabler/core") texts.push(TABLER_MIT.trim()); // its package has no licence file
    if (!texts.length) throw new Error(`${name} has no licence file; add its text to app/assets_build.mjs`);
    return [`${name} ${info.version} — ${info.license}`, ...texts].join("\n\n");
  });
  return sections.join(`\n\n${"=".repeat(80)}\n\n`) + "\n";
}

async function build() {
  const scripts = { "app.js": await script("app.js"), "charts.js": await script("charts.js") };
  const files = {
    "app.css": await style(staffSheet()),
    "public.css": await style(css("public.css")),
    "app.js": scripts["app.js"].code,
    "charts.js": scripts["charts.js"].code,
  };
  const manifest = {};
  const staging = `${DIST}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text);
    if (size > BUDGET[name]) throw new Error(`${name} has ${size} bytes, its budget is ${BUDGET[name]}`);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
    manifest[name] = name.replace(".", `.${hash}.`);
    writeFileSync(join(staging, manifest[name]), text);
    console.log(`${manifest[name].padEnd(28)} ${(size / 1024).toFixed(1).padStart(7)} KiB`);
  }
  mkdirSync(join(staging, "fonts"));
  for (const file of FONT_FILES) copyFileSync(require.resolve(`${FONTS}/${file}`), join(staging, "fonts", basename(file)));
  const inputs = Object.values(scripts).flatMap((bundle) => bundle.inputs);
  writeFileSync(join(staging, "LICENSES.txt"), licences(packagesOf(inputs)));
  writeFileSync(join(staging, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
  rmSync(DIST, { recursive: true, force: true });
  renameSync(staging, DIST); // a build that failed above leaves the previous one in place
}

build().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
