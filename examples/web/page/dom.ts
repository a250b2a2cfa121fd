// The one helper that makes elements. Text becomes text nodes: no HTML is ever read from a string.

export type Child = Node | string | null | undefined | false;
export type Props = Record<string, unknown>;

const PROPERTIES = new Set(["value", "checked", "open", "textContent", "htmlFor", "className", "noValidate", "tabIndex"]);

/** An element. `on…` are listeners, properties are set, everything else is an attribute; false and undefined are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props | null,
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value as EventListener);
    else if (PROPERTIES.has(name)) (element as unknown as Props)[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  add(element, children);
  return element;
}

export function add(parent: Node, children: (Child | Child[])[]): void {
  for (const child of children.flat()) {
    if (child) parent.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
}

const SHAPES = {
  arrow: "M10 3 5 8l5 5",
  out: "M6 3H3v10h10v-3M9 3h4v4M13 3 7 9",
  check: "m3 8 4 4 7-8",
  shield: "M8 1 2 3v5c0 4 3 6 6 7 3-1 6-3 6-7V3Z",
} as const;

/** One of four drawings, always beside words. */
export function icon(name: keyof typeof SHAPES): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 16 16", "aria-hidden": "true", class: "icon", focusable: "false" })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}

export const byId = (id: string): HTMLElement | null => document.getElementById(id);
