// The import's pages: progress that moves by itself, and one box that ticks all rows. Both work without a script, too.
const progress = document.querySelector('#progress');

async function follow() {
  try {
    const answer = await fetch(progress.dataset.state, { headers: { accept: 'application/json' } });
    const state = answer.ok ? await answer.json() : { isBusy: false };
    if (!state.isBusy) {
      location.reload();
      return;
    }

    document.querySelector('#progress-text').textContent = state.text;
    if (state.total > 0) {
      progress.max = state.total;
      progress.value = Math.min(state.done, state.total);
    }
  } catch {
    // The network is away for a moment; the work is not.
  }

  setTimeout(follow, 1000);
}

if (progress) {
  setTimeout(follow, 1000);
}

for (const all of document.querySelectorAll('[data-all]')) {
  const boxes = [...all.form.elements].filter((box) => box.type === 'checkbox' && box.name === all.dataset.all);
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.hidden = false;
  all.addEventListener('change', () => boxes.forEach((box) => { box.checked = all.checked; }));
  boxes.forEach((box) => box.addEventListener('change', show));
  show();
}
