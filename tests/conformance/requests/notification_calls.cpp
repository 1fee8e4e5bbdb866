// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/requests/sample.h"

namespace reckoner::conformance {

using namespace Qt::StringLiterals;

using namespace provider;
using namespace paddle;

namespace {

struct NamedNotificationFilter {
    const char *name;
    NotificationFilter filter;
};

std::vector<NamedNotificationFilter> notificationFilters()
{
    const QStringList statuses{u"delivered"_qs, u"failed"_qs, u"needs_retry"_qs, u"not_attempted"_qs};
    NotificationFilter setting, status, entity, window;
    setting.settingId = sampleId("ntfset");
    status.statuses = statuses;
    entity.entityId = sampleSubscriptionId().toString();
    window.occurredFrom = sampleDate();
    window.occurredTo = sampleDate();
    return {{"of a setting", setting},
            {"by status", status},
            {"about an entity", entity},
            {"in a time", window},
            {"all", {sampleId("ntfset"), statuses, sampleId("txn"), sampleDate(), sampleDate()}}};
}

struct NamedSettingEdit {
    const char *name;
    NotificationSettingEdit edit;
};

std::vector<NamedSettingEdit> settingEdits()
{
    return {
        {"nothing", {}},
        {"description", {.description = u"Second"_qs}},
        {"destination", {.destination = u"https://example.com/hook"_qs}},
        {"active", {.active = true}},
        {"inactive", {.active = false}},
        {"events", {.events = QStringList{u"transaction.completed"_qs}}},
        {"traffic", {.trafficSource = TrafficSource::Simulation}},
        {"all",
         {u"Second"_qs, u"https://example.com/hook"_qs, true,
          QStringList{u"customer.created"_qs, u"subscription.updated"_qs}, TrafficSource::All}},
    };
}

} // namespace

std::vector<CallRow> notificationCalls()
{
    std::vector<CallRow> rows;
    const auto id = sampleId<NotificationId>("ntf");
    const QString setting = sampleId("ntfset");
    rows.push_back(twoPages("list", tests::sampleNotification(), [](PaddleProvider &paddle, ListFrom from) {
        return paddle.notifications().list({}, from);
    }));
    for (const auto &[name, filter] : notificationFilters())
        rows.push_back(once("list", QString::fromLatin1(name), [filter = filter](PaddleProvider &paddle) {
            return paddle.notifications().list(filter, {{}, 25});
        }));
    rows.push_back(once("get", {}, [id](PaddleProvider &paddle) { return paddle.notifications().get(id); }));
    rows.push_back(twoPages("logs", tests::sampleNotificationLog(), [id](PaddleProvider &paddle, ListFrom from) {
        return paddle.notifications().logs(id, from);
    }));
    rows.push_back(once("replay", {}, [id](PaddleProvider &paddle) { return paddle.notifications().replay(id); }));
    rows.push_back(
        twoPages("listSettings", tests::sampleNotificationSetting(),
                 [](PaddleProvider &paddle, ListFrom from) { return paddle.notifications().listSettings(from); }));
    rows.push_back(once("getSetting", {},
                        [setting](PaddleProvider &paddle) { return paddle.notifications().getSetting(setting); }));
    for (const auto source :
         {TrafficSource::Platform, TrafficSource::Simulation, TrafficSource::All, TrafficSource::Unknown}) {
        const NotificationSettingDraft draft{u"Reckoner"_qs,
                                             u"url"_qs,
                                             u"https://example.com/hook"_qs,
                                             {u"transaction.completed"_qs, u"subscription.updated"_qs},
                                             source};
        rows.push_back(once("createSetting", u"source %1"_qs.arg(int(source)),
                            [draft](PaddleProvider &paddle) { return paddle.notifications().createSetting(draft); }));
    }
    const NotificationSettingDraft mail{
        u"Staff"_qs, u"email"_qs, u"staff@example.com"_qs, {u"customer.created"_qs}, TrafficSource::Platform};
    rows.push_back(once("createSetting", u"e-mail"_qs,
                        [mail](PaddleProvider &paddle) { return paddle.notifications().createSetting(mail); }));
    for (const auto &[name, edit] : settingEdits())
        rows.push_back(once("updateSetting", QString::fromLatin1(name), [setting, edit = edit](PaddleProvider &paddle) {
            return paddle.notifications().updateSetting(setting, edit);
        }));
    rows.push_back(once("deleteSetting", {},
                        [setting](PaddleProvider &paddle) { return paddle.notifications().deleteSetting(setting); }));
    return rows;
}

} // namespace reckoner::conformance
