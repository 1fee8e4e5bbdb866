# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the running console what a screen reader asks, and uses it by accessibility actions alone.

Goes through every page and every tab of it and finds no control without a name; then buys one more seat for a
subscription: row, dialog, quantity, way of billing, confirmation, and reads the outcome from the table of operations.
Usage: atspi.py PID
"""
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.simplefilter("ignore")  # the bindings call half of themselves deprecated
State = Atspi.StateType
PATIENCE_SECONDS = 60
MOST_CHILDREN = 60  # of a table: its head and the first rows
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "spin button", "text", "entry",
    "password text", "table", "tree", "tree table", "list", "page tab", "link", "slider", "menu item", "check menu item",
}
PAGES = ["Overview", "Customers", "Subscriptions", "Plans & Prices", "Payments", "Events", "Operations", "Settings"]


def fail(why):
    print(f"FAIL: {why}")
    sys.exit(1)


def application(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(i)
        if each and each.get_process_id() == pid:
            return each
    return None


def showing(node):
    return node.get_state_set().contains(State.SHOWING)


def walk(node, path=""):
    """All that can be seen, from the top. What stands inside a combo box is Qt's, not ours."""
    if node is None or not (showing(node) or node.get_role_name() == "application"):
        return
    role = node.get_role_name()
    here = f"{path}/{role}" + (f" “{node.get_name()}”" if node.get_name() else "")
    yield node, here
    if role == "combo box":
        return
    for i in range(min(node.get_child_count(), MOST_CHILDREN)):
        try:
            yield from walk(node.get_child_at_index(i), here)
        except gi.repository.GLib.Error:
            continue  # it went away while we looked


def is_labelled(node):
    if node.get_role_name() != "combo box":
        return bool(node.get_name().strip())
    # Its name is what it shows; what it is for, only a label says.
    return any(
        relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        and any(relation.get_target(i).get_name() for i in range(relation.get_n_targets()))
        for relation in node.get_relation_set()
    )


class Console:
    def __init__(self, pid):
        self.pid = pid
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # rows are told anew under the same cell
        self.top = self.wait(lambda: application(pid), "the console among the applications")
        self.seen = 0

    def wait(self, look, what):
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            try:
                found = look()
            except gi.repository.GLib.Error:
                found = None
            if found:
                return found
            time.sleep(0.1)
        fail(f"Waited in vain for {what}.")

    def told(self, look):
        """What look() says; asked again where the window changes while it is read."""
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                return look()
            except gi.repository.GLib.Error:
                if time.monotonic() > end:
                    raise
            time.sleep(0.1)

    def find(self, role, fits, root=None):
        for node, _ in walk(root or self.top):
            if node.get_role_name() == role and fits(node.get_name()):
                return node
        return None

    def get(self, role, name, root=None):
        return self.wait(lambda: self.find(role, lambda n: n == name, root), f"{role} “{name}”")

    def do(self, node, name):
        actions = node.get_action_iface()
        known = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        if name not in known:
            fail(f"{node.get_role_name()} “{node.get_name()}” knows no {name}, only {known}.")
        actions.do_action(known.index(name))

    def press(self, name, root=None):
        button = self.wait(
            lambda: next((b for b in [self.find("push button", lambda n: n == name, root)]
                          if b and b.get_state_set().contains(State.SENSITIVE)), None), f"the button “{name}”")
        self.do(button, "Press")

    def dialog(self):
        return next((node for node, _ in walk(self.top) if node.get_role_name() == "dialog"), None)

    def show_page(self, name):
        pages = self.get("list", "Pages")

        def choose():
            entry = self.find("list item", lambda n: n == name or n.startswith(name + ","), pages)
            if entry and not entry.get_state_set().contains(State.SELECTED):
                self.do(entry, "Toggle")
            return entry

        self.wait(choose, name)
        self.get("label", name)

    def unnamed(self, where):
        def look():
            nodes = list(walk(self.top))
            bad = [f"{where}: {path}" for node, path in nodes
                   if node.get_role_name() in CONTROLS and not is_labelled(node)]
            return len(nodes), bad

        seen, bad = self.told(look)
        self.seen += seen
        return bad

    def choose_first(self, name):
        table = self.find("table", lambda n: n == name)
        if table and table.get_table_iface().get_n_rows() > 0:
            self.do(table.get_table_iface().get_accessible_at(0, 0), "Toggle")
            time.sleep(0.5)  # the details follow the selection

    def show_tab(self, name):
        node = self.find("page tab", lambda n: n == name)
        if not node or not node.get_state_set().contains(State.SENSITIVE):
            return False
        self.do(node, "Press")
        time.sleep(0.1)
        return True


def names_of_all_pages(console):
    bad = []
    for page in PAGES:
        console.show_page(page)
        console.told(lambda: console.choose_first(page))
        bad += console.unnamed(page)
        tabs = console.told(
            lambda: [node.get_name() for node, _ in walk(console.top) if node.get_role_name() == "page tab"])
        for tab in tabs:
            if console.told(lambda: console.show_tab(tab)):
                bad += console.unnamed(f"{page}, {tab}")
    sections = next(node for node, _ in walk(console.top)
                    if node.get_role_name() == "list" and node.get_name() != "Pages")
    for i in range(sections.get_child_count()):
        section = sections.get_child_at_index(i)
        if not section.get_state_set().contains(State.SELECTED):
            console.do(section, "Toggle")
        time.sleep(0.3)
        bad += console.unnamed(f"Settings, {section.get_name()}")
    if bad:
        fail("Controls without a name:\n  " + "\n  ".join(sorted(set(bad))))
    print(f"{len(PAGES)} pages, {console.seen} nodes, each control has a name")


def windows_say_what_they_are(console):
    window = console.top.get_child_at_index(0)
    if window.get_role_name() != "frame":
        fail(f"The window is a {window.get_role_name()}.")


def active_team(console):
    """Row, customer and seats of the first active subscription of this plan; searched by reading, as a person would."""
    cells = console.get("table", "Subscriptions").get_table_iface()
    for row in range(min(cells.get_n_rows(), MOST_CHILDREN)):
        who, status, items = [cells.get_accessible_at(row, column).get_name() for column in range(3)]
        if status == "Active" and items.startswith("Team × "):
            return row, who, int(items.split("×")[1].split(",")[0])
    return None


def upgrade(console):
    console.show_page("Subscriptions")
    console.do(console.get("check box", "Active"), "Toggle")
    row, who, seats = console.wait(lambda: active_team(console), "an active subscription with seats")
    cells = console.get("table", "Subscriptions").get_table_iface()
    console.do(cells.get_accessible_at(row, 0), "Toggle")
    console.wait(lambda: console.find("label", lambda n: n == who), f"the details of {who}")
    console.press("Change…")
    dialog = console.wait(console.dialog, "the dialog")
    bad = console.unnamed("Change the subscription")
    if bad:
        fail("Controls without a name:\n  " + "\n  ".join(bad))
    quantity = console.wait(
        lambda: console.find("spin button", lambda n: n.startswith("Quantity of item"), dialog), "the quantity")
    if int(quantity.get_value_iface().get_current_value()) != seats:
        fail(f"The dialog begins with another quantity than {seats}.")
    console.do(quantity, "Increase")
    if int(quantity.get_value_iface().get_current_value()) != seats + 1:
        fail(f"“Increase” made {quantity.get_value_iface().get_current_value()} of {seats} seats.")
    console.do(console.get("radio button", "Prorate and bill now", dialog), "Toggle")
    charge = console.wait(
        lambda: next((b for b in [console.find("push button", lambda n: n.startswith("Charge "), dialog)]
                      if b and b.get_state_set().contains(State.SENSITIVE)), None), "what the change costs").get_name()
    console.press(charge, dialog)
    console.get("push button", "Back", dialog)
    console.press(charge, dialog)  # the confirmation; sensitive after its deliberate pause
    console.wait(lambda: console.dialog() is None, "the dialog to close")
    console.wait(lambda: console.find("label", lambda n: n.startswith(f"{seats + 1} × Team")), "the new quantity")
    console.show_page("Operations")
    table = console.get("table", "Operations").get_table_iface()
    console.wait(lambda: table.get_n_rows() > 0, "the operation")
    told = [table.get_accessible_at(0, i).get_name() for i in range(table.get_n_columns())]
    if not any("Done" == cell for cell in told):
        fail(f"The operation is not told as done: {told}")
    print(f"“{charge}” for {who}: {seats} seats became {seats + 1}, operation: {', '.join(filter(None, told))}")


def main():
    console = Console(int(sys.argv[1]))
    console.show_page("Subscriptions")
    table = console.get("table", "Subscriptions").get_table_iface()
    console.wait(lambda: table.get_n_rows() > MOST_CHILDREN, "the mirror's first rows")
    windows_say_what_they_are(console)
    upgrade(console)
    names_of_all_pages(console)
    print("PASS")


main()
