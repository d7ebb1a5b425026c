// The list of assets: choosing all on the page, and how many are chosen. Everything else works without it.
function choose(form) {
  const boxes = [...form.querySelectorAll('input[name=id]')];
  const all = form.querySelector('[data-all]');
  const count = form.querySelector('[data-count]');
  const reset = form.querySelector('[data-reset]');
  const plural = new Intl.PluralRules(document.documentElement.lang);

  const show = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    boxes.forEach((box) => box.closest('tr').classList.toggle('on', box.checked));
    all.checked = chosen > 0 && chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
    reset.hidden = chosen === 0;
    const form = { one: 'one', few: 'few' }[plural.select(chosen)] ?? 'many';
    const text = chosen === 0 ? count.dataset.none : count.dataset[form].replace('{0}', chosen.toLocaleString(document.documentElement.lang));
    if (count.textContent !== text) {
      count.textContent = text;
    }
  };

  all.hidden = false;
  all.addEventListener('change', () => {
    boxes.forEach((box) => {
      box.checked = all.checked;
    });
    show();
  });
  form.addEventListener('change', show);
  form.addEventListener('reset', () => setTimeout(show));

  // Browsers bring back what was checked when somebody comes back to the page.
  window.addEventListener('pageshow', show);
  show();
}

document.querySelectorAll('form[data-list]').forEach(choose);
