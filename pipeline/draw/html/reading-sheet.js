(() => {
  const panes = { text: document.getElementById('report'), questions: document.getElementById('questions') };
  const questions = [...document.querySelectorAll('[data-at]')];
  const marked = (id) => [...document.querySelectorAll('.pz')].filter((one) => one.dataset.q.split(' ').includes(id));
  let at = -1;
  let passage = 0;
  const show = (pane, one) => {
    const wide = getComputedStyle(pane).overflowY === 'auto';
    if (wide) pane.scrollTop += one.getBoundingClientRect().top - pane.getBoundingClientRect().top - 60;
    else one.scrollIntoView({ block: 'start' });
  };
  const look = (one) => {
    for (const other of document.querySelectorAll('.now')) other.classList.remove('now');
    one.classList.add('now');
    show(panes.text, one);
  };
  const links = () => [...questions[at].querySelectorAll('.lk a')].map((link) => document.getElementById(link.hash.slice(1))).filter(Boolean);
  const go = (to, scroll) => {
    if (!questions[to]) return;
    for (const one of document.querySelectorAll('.on')) one.classList.remove('on');
    at = to;
    passage = 0;
    questions[at].classList.add('on');
    for (const one of marked(questions[at].dataset.at)) one.classList.add('on');
    if (scroll) show(panes.questions, questions[at]);
    const [first] = links();
    if (first && getComputedStyle(panes.text).overflowY === 'auto') look(first);
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-go]');
    if (button) return go(at + Number(button.dataset.go), true);
    const link = event.target.closest('a[href^="#"]');
    const aim = link && document.getElementById(link.hash.slice(1));
    const question = event.target.closest('[data-at]') || (aim && aim.closest('[data-at]'));
    if (question && questions.indexOf(question) !== at) go(questions.indexOf(question), Boolean(aim && aim === question));
    if (link && aim && aim.classList.contains('pz')) {
      event.preventDefault();
      look(aim);
      passage = links().indexOf(aim) + 1;
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (event.key === 'j' || event.key === 'k') go(Math.max(0, at + (event.key === 'j' ? 1 : -1)), true);
    else if (event.key === 'n' && at >= 0) {
      const found = links();
      if (found.length > 0) look(found[passage++ % found.length]);
    } else return;
    event.preventDefault();
  });
  const asked = questions.findIndex((one) => `#${one.id}` === location.hash);
  document.documentElement.classList.add('js');
  if (asked >= 0) go(asked, true);
})();
