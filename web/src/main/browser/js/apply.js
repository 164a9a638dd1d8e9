// Tells while somebody types whether an address can be had. Without this script the form tells it after sending.
const slug = document.getElementById("slug");
const state = document.getElementById("slug-state");
let waiting;

async function look() {
  const wanted = slug.value;
  const answer = await fetch(`/api/v1/slugs/${encodeURIComponent(wanted)}`, { headers: { Accept: "application/json" } });
  if (!answer.ok || wanted !== slug.value) {
    return;
  }
  const found = (await answer.json()).state;
  state.dataset.state = found;
  state.textContent = state.dataset[found] ?? "";
}

slug.addEventListener("input", () => {
  clearTimeout(waiting);
  state.textContent = "";
  delete state.dataset.state;
  if (slug.value.length > 1) {
    waiting = setTimeout(() => look().catch(() => {}), 300);
  }
});

document.getElementById("flaws")?.focus();
