//! A history: the library and a second calculation, without a line in common, tell the same of it.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

#[path = "../../../core/tests/timeline/main.rs"]
#[expect(dead_code, unused_imports, reason = "only the second calculation is wanted")]
mod timeline;

/// The bytes are the seed of the generator of random histories. They are not its dice: a generator that throws again what
/// does not fit would throw for ever once they are used up.
pub(crate) fn target(data: &[u8]) {
    let mut seed = [0; 32];
    for (seed, byte) in seed.iter_mut().zip(data) {
        *seed = *byte;
    }
    let dice = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), dice);
    for (law, place) in [(timeline::model::Law::Irish, "ie"), (timeline::model::Law::Swiss, "zh")] {
        if let Ok(tree) = timeline::generator::any_story().new_tree(&mut runner) {
            timeline::properties::agree(&tree.current(), law, place);
        }
    }
}
