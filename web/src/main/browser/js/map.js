// Draws the crime map beside its list. The page is whole without this: when a browser cannot draw, it is told so in words.
"use strict";

(() => {
  const place = document.getElementById("map");
  if (!place) {
    return;
  }
  const text = place.dataset;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const CELL_METERS = 200;
  const CLOSE_ZOOM = 15;
  const LONG_LIST = 4;
  let map;
  let popup;
  let started;

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--ds-color-${name}`).trim();

  function canDraw() {
    try {
      return Boolean(document.createElement("canvas").getContext("webgl2"));
    } catch {
      return false;
    }
  }

  function giveUp() {
    if (map) {
      map.remove();
      map = undefined;
    }
    place.replaceChildren(element("p", "map-waiting", text.impossible));
  }

  function element(name, className, content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.textContent = content;
    return made;
  }

  function load(source) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    });
  }

  function box() {
    const sides = text.bounds.split(",").map(Number);
    return sides.length === 4 && sides.every(Number.isFinite) ? sides : undefined;
  }

  // A circle of at least the cell's half width in metres when near, and of a size that tells the count when far.
  function radius() {
    const latitude = box() ? (box()[1] + box()[3]) / 2 : 0;
    const metersAtZoom = (zoom) => (40075016.686 * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
    const cell = (zoom) => CELL_METERS / 2 / metersAtZoom(zoom);
    const byCount = (factor) => ["*", factor, ["+", 2.5, ["*", 1.35, ["sqrt", ["min", ["get", "count"], 400]]]]];
    return [
      "interpolate", ["exponential", 2], ["zoom"],
      9, byCount(0.8),
      13, byCount(1.1),
      CLOSE_ZOOM, ["max", cell(CLOSE_ZOOM), 12],
      20, cell(20),
    ];
  }

  function layers() {
    return [
      { id: "ground", type: "background", paint: { "background-color": token("neutral-background-tinted") } },
      { id: "area", type: "fill", source: "districts", paint: { "fill-color": token("neutral-background-default") } },
      {
        id: "borders", type: "line", source: "districts",
        paint: {
          "line-color": token("neutral-border-default"),
          "line-width": ["interpolate", ["linear"], ["zoom"], 9, 0.6, 14, 1.6],
          "line-opacity": 0.75,
        },
      },
      {
        id: "cells", type: "circle", source: "incidents", "source-layer": "cells",
        layout: { "circle-sort-key": ["-", 0, ["get", "count"]] },
        paint: {
          "circle-radius": radius(),
          "circle-color": token("accent-border-strong"),
          "circle-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.5, 15, 0.28],
          "circle-stroke-color": token("accent-border-strong"),
          "circle-stroke-width": 1,
        },
      },
      {
        id: "district-names", type: "symbol", source: "districts", maxzoom: 14,
        layout: { "icon-image": ["concat", "name:", ["get", "name"]], "icon-padding": 6 },
      },
      {
        id: "numbers", type: "symbol", source: "incidents", "source-layer": "cells", minzoom: 13.5,
        layout: { "icon-image": ["concat", "count:", ["to-string", ["get", "count"]]], "icon-padding": 0 },
      },
    ];
  }

  function style() {
    return {
      version: 8,
      sources: {
        districts: { type: "geojson", data: text.districts },
        incidents: { type: "vector", tiles: [location.origin + text.tiles], minzoom: 0, maxzoom: 15 },
      },
      layers: layers(),
    };
  }

  // Words on the map are drawn here with the page's own font, so that no glyph server is needed.
  function draw(id) {
    const count = id.startsWith("count:");
    const words = id.slice(id.indexOf(":") + 1);
    const ratio = Math.max(2, Math.ceil(devicePixelRatio));
    const size = (count ? 14 : 13) * ratio;
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    const font = `${count ? 700 : 650} ${size}px "Public Sans", sans-serif`;
    pen.font = font;
    canvas.width = Math.ceil(pen.measureText(words).width) + 8 * ratio;
    canvas.height = size + 8 * ratio;
    pen.font = font;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    pen.lineWidth = 3.5 * ratio;
    pen.strokeStyle = token("neutral-background-default");
    pen.fillStyle = token(count ? "neutral-text-default" : "neutral-text-subtle");
    pen.strokeText(words, canvas.width / 2, canvas.height / 2);
    pen.fillText(words, canvas.width / 2, canvas.height / 2);
    if (!map.hasImage(id)) {
      map.addImage(id, pen.getImageData(0, 0, canvas.width, canvas.height), { pixelRatio: ratio });
    }
  }

  function counted(count) {
    const written = new Intl.NumberFormat(text.language).format(count);
    return count === 1 ? text.one : text.many.replace("#", written);
  }

  // The kinds at one place: the tile has one point for each place and kind.
  function kindsAt(feature) {
    const [longitude, latitude] = feature.geometry.coordinates;
    const found = map.querySourceFeatures("incidents", { sourceLayer: "incidents" });
    const kinds = new Map();
    for (const other of found) {
      const [x, y] = other.geometry.coordinates;
      if (Math.abs(x - longitude) < 2e-4 && Math.abs(y - latitude) < 2e-4) {
        kinds.set(other.properties.category, other.properties.count);
      }
    }
    return kinds;
  }

  function describe(feature) {
    const content = document.createElement("div");
    content.append(element("p", "", counted(feature.properties.count)));
    const kinds = map.getZoom() >= 13 ? kindsAt(feature) : new Map();
    if (kinds.size === 0) {
      content.append(element("p", "popup-note", text.zoom));
      return content;
    }
    const list = document.createElement("ul");
    [...kinds].sort((a, b) => b[1] - a[1]).forEach(([kind, count]) => {
      list.append(element("li", "", count > 1 ? `${kind} (${count})` : kind));
    });
    if (list.childElementCount > LONG_LIST) {
      list.tabIndex = 0; // it scrolls, and the keyboard must reach that
    }
    content.append(list);
    return content;
  }

  function open(feature) {
    popup?.remove();
    popup = new maplibregl.Popup({ maxWidth: "17rem", locale: { "Popup.Close": text.close } })
      .setLngLat(feature.geometry.coordinates)
      .setDOMContent(describe(feature))
      .addTo(map);
    popup.getElement().querySelector("button")?.setAttribute("aria-label", text.close);
  }

  function at(point, reach) {
    const around = [[point.x - reach, point.y - reach], [point.x + reach, point.y + reach]];
    return map.queryRenderedFeatures(around, { layers: ["cells"] })
      .sort((a, b) => a.properties.count - b.properties.count)[0];
  }

  async function show(longitude, latitude) {
    await begun();
    if (!map) {
      return;
    }
    const heading = document.getElementById("map-heading");
    heading.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
    const target = { center: [longitude, latitude], zoom: CLOSE_ZOOM };
    map[calm.matches ? "jumpTo" : "flyTo"](target);
    map.once("idle", () => {
      const feature = at(map.project([longitude, latitude]), 12);
      if (feature) {
        open(feature);
      }
    });
  }

  // Each line of the list gets a button, so that whoever uses a keyboard reaches every place on the map.
  function connectList() {
    document.querySelectorAll(".incident td").forEach((cell) => {
      const kind = cell.parentElement.querySelector("th").textContent;
      const button = element("button", "show-place", cell.dataset.district || text.show);
      button.type = "button";
      button.setAttribute("aria-label", `${cell.textContent}: ${kind}. ${text.show}`);
      button.addEventListener("click", () => show(Number(cell.dataset.longitude), Number(cell.dataset.latitude)));
      button.title = text.show;
      cell.replaceChildren(button);
    });
  }

  class Controls {
    onAdd() {
      this.group = element("div", "maplibregl-ctrl maplibregl-ctrl-group", "");
      this.group.append(
        this.button("+", text.zoomIn, () => map.zoomIn({ animate: !calm.matches })),
        this.button("−", text.zoomOut, () => map.zoomOut({ animate: !calm.matches })),
        this.button("⤢", text.whole, () => map.fitBounds(box(), { padding: 24, animate: !calm.matches })),
      );
      return this.group;
    }

    button(sign, label, act) {
      const button = element("button", "", sign);
      button.type = "button";
      button.title = label;
      button.setAttribute("aria-label", label);
      button.addEventListener("click", act);
      return button;
    }

    onRemove() {
      this.group.remove();
    }
  }

  function start() {
    maplibregl.setWorkerUrl(text.worker);
    const canvas = element("div", "map-canvas", "");
    place.replaceChildren(canvas);
    map = new maplibregl.Map({
      container: canvas, style: style(), attributionControl: false, cooperativeGestures: false,
      dragRotate: false, pitchWithRotate: false, maxZoom: 17, maxPitch: 0,
      locale: { "Map.Title": text.label },
      ...(box() ? { bounds: box(), fitBoundsOptions: { padding: 24 } } : {}),
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new Controls(), "top-right");
    map.on("styleimagemissing", (event) => draw(event.id));
    map.on("click", (event) => {
      const feature = at(event.point, 6);
      if (feature) {
        open(feature);
      }
    });
    map.on("mousemove", (event) => {
      map.getCanvas().style.cursor = at(event.point, 3) ? "pointer" : "";
    });
    dark.addEventListener("change", () => map?.setStyle(style(), { diff: false }));
  }

  async function begin() {
    try {
      await load(text.library);
      start();
    } catch {
      giveUp();
    }
  }

  function begun() {
    started ??= begin();
    return started;
  }

  if (!canDraw()) {
    giveUp();
    return;
  }
  connectList();

  // The library is large: it is fetched when the map comes near, and the list is there before it.
  const watcher = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      watcher.disconnect();
      begun();
    }
  }, { rootMargin: "400px" });
  watcher.observe(place);
})();
