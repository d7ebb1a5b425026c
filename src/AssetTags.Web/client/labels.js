// Shows at once what a change of the print form means: the server lays the print out, this puts the parts of its answer in place.
const PAUSE = 250;

const form = document.querySelector('[data-live-form]');
let waiting;
let asked = 0;

function keepFocus(put) {
  const { activeElement: active } = document;
  const id = active?.id;
  put();
  if (id && document.activeElement !== document.getElementById(id)) {
    document.getElementById(id)?.focus({ preventScroll: true });
  }
}

async function show(submitter) {
  const turn = ++asked;
  const data = new FormData(form);
  if (submitter?.name) {
    data.set(submitter.name, submitter.value);
  }

  const answer = await fetch('/staff/labels?handler=Show', { method: 'POST', body: data });
  if (!answer.ok || turn !== asked) {
    return;
  }

  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (turn === asked) {
    keepFocus(() => document.querySelectorAll('[data-live]').forEach((part) => {
      const fresh = page.getElementById(part.id);
      const open = [...part.querySelectorAll('details')].map((details) => details.open);
      if (fresh) {
        part.replaceWith(document.adoptNode(fresh));
        fresh.querySelectorAll('details').forEach((details, i) => { details.open ||= open[i] ?? false; });
      }
    }));
    form.dataset.shown = turn;
  }
}

function showSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => show().catch(() => {}), PAUSE);
}

if (form) {
  document.querySelectorAll('[data-unless-live]').forEach((button) => { button.hidden = true; });
  form.addEventListener('input', ({ target }) => {
    // Whoever fills a field means what it belongs to.
    const choice = target.dataset.chooses && form.querySelector(`[name=what][value=${target.dataset.chooses}]`);
    if (choice) {
      choice.checked = true;
    }

    showSoon();
  });
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (submitter?.name === 'step' || (submitter?.name === 'sheetpage' && !submitter.formTarget)) {
      event.preventDefault();
      show(submitter).catch(() => form.submit());
    }
  });
}

document.querySelector('[data-focus]')?.focus();
