// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What our own kinds of widgets are to a screen reader, where Qt would only say that they are a widget: the window is a
// window, a pill is a word, and one step of a spin box is its single step. Main thread.

namespace reckoner::ui {

// As often as one likes: it counts once.
void installAccessibleRoles();

} // namespace reckoner::ui
