/* Cuts Tabler down to what the pages use and makes it fit for the browsers we serve.

   1. A rule stays only if every class it names occurs as a word in a template, a Python file or a script of ours.
   2. Modern colour functions become plain colours (colors.mjs), computed from our own tokens.css.
   3. Selector lists are split, since one unknown selector (:has in Firefox 115) voids its whole list.
   4. Variables that nothing reads any more are dropped. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";
import { lowerColors } from "./colors.mjs";

const WORD = /[A-Za-z][\w-]*/g;
const SKIPPED = new Set(["node_modules", "static", "__pycache__", "css", "data", "migrations", "translations"]);

/** Every word in the templates, Python files and scripts below the given folders: a superset of classes used. */
export function wordsIn(folders) {
  const words = new Set();
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) visit(path);
      else if (/\.(html|py|js)$/.test(entry.name)) {
        for (const [word] of readFileSync(path, "utf8").matchAll(WORD)) words.add(word);
      }
    }
  };
  folders.forEach(visit);
  return words;
}

const DARK = /theme=["']?dark|\.theme-dark|prefers-color-scheme/;
const UNUSED_VENDOR = /data-bs-theme-(?!light)|\[data-bs-popper|\.apexcharts|\.litepicker|\[data-vc-|:host/;
const classesOf = (selector) => [...selector.matchAll(/\.((?:[\w-]|\\.)+)/g)].map((m) => m[1].replaceAll("\\", ""));

function keepsSelector(selector, words) {
  if (DARK.test(selector) || UNUSED_VENDOR.test(selector)) return false;
  // A class inside :not() or :has() may be absent from the pages; the rest of the selector must not be.
  const positive = selector.replace(/:not\([^()]*(\([^()]*\)[^()]*)*\)/g, "");
  return classesOf(positive).every((name) => words.has(name));
}

/** Splits a selector list at its top-level commas. */
function selectorsOf(rule) {
  return postcss.list.comma(rule.selector);
}

function purge(root, words) {
  root.walkComments((comment) => { comment.remove(); });
  root.walkAtRules("media", (rule) => { if (DARK.test(rule.params)) rule.remove(); });
  root.walkRules((rule) => {
    if (rule.parent.type === "atrule" && /keyframes/.test(rule.parent.name)) return;
    const kept = selectorsOf(rule).filter((selector) => keepsSelector(selector, words));
    if (!kept.length) return void rule.remove();
    const modern = kept.filter((selector) => /:has\(/.test(selector));
    const plain = kept.filter((selector) => !/:has\(/.test(selector));
    if (modern.length && plain.length) rule.before(rule.clone({ selector: plain.join(",") }));
    rule.selector = (modern.length ? modern : plain).join(",");
  });
}

function rootVariables(...roots) {
  const variables = new Map();
  for (const root of roots) {
    root.walkRules((rule) => {
      if (rule.parent.type !== "root" || !selectorsOf(rule).includes(":root")) return;
      rule.walkDecls(/^--/, (decl) => { variables.set(decl.prop, decl.value); });
    });
  }
  return variables;
}

/** Lowers colours; a declaration whose colour depends on the element, unknown at build time, is dropped. */
function lower(root, variables) {
  root.walkDecls((decl) => {
    const scope = new Map(variables);
    const isRoot = decl.parent.selector?.includes(":root");
    if (!isRoot) decl.parent.walkDecls(/^--/, (own) => { if (own !== decl) scope.set(own.prop, own.value); });
    const value = lowerColors(decl.value, scope);
    if (value !== null) decl.value = value;
    else decl.remove();
  });
}

function dropUnread(root, others) {
  for (let again = true; again; ) {
    const text = root.toString() + others;
    const read = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map((m) => m[1]));
    again = false;
    root.walkDecls(/^--/, (decl) => {
      if (!read.has(decl.prop)) { decl.remove(); again = true; }
    });
  }
  const animations = new Set();
  root.walkDecls(/^(-webkit-)?animation(-name)?$/, (decl) => {
    for (const [word] of decl.value.matchAll(/[\w-]+/g)) animations.add(word);
  });
  root.walkAtRules(/keyframes$/, (rule) => { if (!animations.has(rule.params)) rule.remove(); });
  root.walkRules((rule) => { if (!rule.nodes.length) rule.remove(); });
  root.walkAtRules("media", (rule) => { if (!rule.nodes.length) rule.remove(); });
}

/** Returns the subset of Tabler's style sheet as text. `ours` is the text of the sheets that follow it. */
export function subsetTabler(source, words, tokens, ours) {
  const root = postcss.parse(source);
  purge(root, words);
  const tokenRoot = postcss.parse(tokens);
  const variables = rootVariables(root, tokenRoot);
  lower(root, variables);
  dropUnread(root, ours);
  return root.toString();
}
