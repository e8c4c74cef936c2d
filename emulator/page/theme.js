// Runs before the page is drawn, so that a dark page is never light at first.
const chosen = localStorage.getItem("theme") ?? "system";
document.documentElement.dataset.theme = chosen;

document.addEventListener("DOMContentLoaded", () => {
  const choice = document.getElementById("theme");
  if (!(choice instanceof HTMLSelectElement)) throw new Error("the page has no choice of a theme");
  choice.value = chosen;
  choice.addEventListener("change", () => {
    localStorage.setItem("theme", choice.value);
    document.documentElement.dataset.theme = choice.value;
  });
});
