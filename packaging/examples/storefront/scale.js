// SPDX-License-Identifier: GPL-3.0-or-later
// The one scale of the slider. Its positions are whole steps on a curve that gives small amounts more room; the value,
// the ticks below and the words above are all asked of it, so that they cannot differ. Pure: no page, no network.
'use strict';

const positions = 10000; // of the slider, from end to end: each amount for sale has its own

function makeScale({ minimum, maximum, step }) {
  const steps = Math.floor((maximum - minimum) / step);
  const curve = steps > 20 ? 2 : 1;
  const nearest = (credits) => {
    const at = Math.round((credits - minimum) / step);
    return minimum + Math.min(Math.max(at, 0), steps) * step;
  };
  return {
    // The amount for sale at a position, 0 to `positions`.
    amountAt: (position) => nearest(minimum + (maximum - minimum) * (position / positions) ** curve),
    // Where an amount is, 0 to `positions`.
    positionOf: (credits) => {
      const whole = maximum === minimum ? 0 : (nearest(credits) - minimum) / (maximum - minimum);
      return Math.round(positions * whole ** (1 / curve));
    },
    nearest,
    // One step up or down for keys: on a curve several positions can be one amount.
    next: (credits, direction) => nearest(nearest(credits) + direction * step),
    // Round amounts in between, far enough apart to be read.
    ticks(wanted) {
      const marks = [minimum, ...wanted, maximum].map(nearest).sort((a, b) => a - b);
      const apart = [];
      for (const credits of marks) {
        const at = this.positionOf(credits);
        if (apart.length === 0 || at - this.positionOf(apart[apart.length - 1]) >= positions / 10) apart.push(credits);
      }
      if (apart[apart.length - 1] !== nearest(maximum)) apart[apart.length - 1] = nearest(maximum);
      return apart;
    },
  };
}

if (typeof module !== 'undefined') module.exports = { makeScale, positions };
