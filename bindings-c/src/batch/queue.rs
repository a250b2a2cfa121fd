//! The cases of a running batch: handed out in order, and never too far ahead of the callback.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// What the calling thread does next.
pub(super) enum Turn<I, R> {
    /// Hand over the result of a case.
    Deliver(usize, Box<R>),
    /// Ask for one more case: [`Queue::add`] or [`Queue::end`].
    Ask,
    /// Prepare a case: [`Queue::finish`].
    Prepare(usize, I),
    /// Every case was handed over.
    Over,
}

/// Cases `I` on their way to results `R`, shared by the threads of a call.
pub(super) struct Queue<I, R> {
    ahead: usize,
    state: Mutex<State<I, R>>,
    changed: Condvar,
}

struct State<I, R> {
    waiting: VecDeque<(usize, I)>,
    done: BTreeMap<usize, R>,
    /// How many cases came so far.
    added: usize,
    /// The next case to hand over.
    due: usize,
    /// No more cases come.
    ended: bool,
    /// Nobody waits for the rest.
    stopped: bool,
}

impl<I, R> Queue<I, R> {
    /// `ahead` is the most cases that came and were not handed over yet: it bounds the memory when the callback is slow.
    pub(super) fn new(ahead: usize) -> Self {
        let state =
            State { waiting: VecDeque::new(), done: BTreeMap::new(), added: 0, due: 0, ended: false, stopped: false };
        Self { ahead, state: Mutex::new(state), changed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State<I, R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State<I, R>>) -> MutexGuard<'a, State<I, R>> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a case.
    pub(super) fn add(&self, case: I) {
        let mut state = self.lock();
        let index = state.added;
        state.waiting.push_back((index, case));
        state.added += 1;
        drop(state);
        self.changed.notify_one();
    }

    /// Says that no more cases come.
    pub(super) fn end(&self) {
        self.lock().ended = true;
        self.changed.notify_all();
    }

    /// Lets every thread go.
    pub(super) fn stop(&self) {
        self.lock().stopped = true;
        self.changed.notify_all();
    }

    /// The next case for a thread; none when there are no more.
    pub(super) fn take(&self) -> Option<(usize, I)> {
        let mut state = self.lock();
        loop {
            if state.stopped {
                return None;
            }
            if let Some(case) = state.waiting.pop_front() {
                return Some(case);
            }
            if state.ended {
                return None;
            }
            state = self.wait(state);
        }
    }

    /// Takes the result of a case.
    pub(super) fn finish(&self, index: usize, result: R) {
        self.lock().done.insert(index, result);
        self.changed.notify_all();
    }

    /// What the calling thread does next: hand over what is due, or ask, or prepare, or wait for the others.
    pub(super) fn turn(&self) -> Turn<I, R> {
        let mut state = self.lock();
        loop {
            let due = state.due;
            if let Some(result) = state.done.remove(&due) {
                state.due += 1;
                return Turn::Deliver(due, Box::new(result));
            }
            if !state.ended && state.added - state.due < self.ahead {
                return Turn::Ask;
            }
            if let Some((index, case)) = state.waiting.pop_front() {
                return Turn::Prepare(index, case);
            }
            if state.ended && state.due == state.added {
                return Turn::Over;
            }
            state = self.wait(state);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_cases_come_than_may_wait() {
        let queue: Queue<char, char> = Queue::new(2);
        for case in ['a', 'b'] {
            assert!(matches!(queue.turn(), Turn::Ask));
            queue.add(case);
        }
        assert!(matches!(queue.turn(), Turn::Prepare(0, 'a')));
        assert_eq!(queue.take(), Some((1, 'b')));
        queue.finish(1, 'B');
        queue.finish(0, 'A');
        assert!(matches!(queue.turn(), Turn::Deliver(0, result) if *result == 'A'));
        assert!(matches!(queue.turn(), Turn::Deliver(1, _)));
        assert!(matches!(queue.turn(), Turn::Ask));
        queue.end();
        assert!(matches!(queue.turn(), Turn::Over));
        assert_eq!(queue.take(), None);
    }

    #[test]
    fn a_stopped_queue_gives_nothing_more() {
        let queue: Queue<char, char> = Queue::new(2);
        queue.add('a');
        queue.stop();
        assert_eq!(queue.take(), None);
    }
}
