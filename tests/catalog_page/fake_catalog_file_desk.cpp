// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog_page/fake_catalog_file_desk.h"

namespace reckoner::testkit {

using namespace catalog_file;

Task<SyncReport> FakeCatalogFileDesk::report(ReadKind wanted)
{
    asked.push_back(wanted);
    SyncReport answer = nextReport;
    if (wanted == ReadKind::Whole) {
        answer.read = ReadKind::Whole;
        answer.since.reset();
    }
    return later(answer);
}

Task<int> FakeCatalogFileDesk::ignore(const SyncReport &, const QSet<QString> &ids, const QString &note)
{
    ignored += ids;
    for (MirrorDifference &difference : nextReport.differences)
        for (FieldDifference &field : difference.fields)
            if (ids.contains(difference.id))
                field.note = note;
    return later(int(ids.size()));
}

Task<int> FakeCatalogFileDesk::unignore(const SyncReport &, const QSet<QString> &ids)
{
    shownAgain += ids;
    for (MirrorDifference &difference : nextReport.differences)
        for (FieldDifference &field : difference.fields)
            if (ids.contains(difference.id))
                field.note.reset();
    return later(int(ids.size()));
}

Task<ApplyReport> FakeCatalogFileDesk::apply(CatalogApply::Request request)
{
    applied.push_back(request);
    ApplyReport report;
    for (const StoredRun &one : stored) {
        if (one.record.digest != request.digest)
            continue;
        report.plan = one.plan;
        report.undo = one.undo;
        report.steps.assign(one.plan.steps.size(), StepRecord{StepState::Done, QStringLiteral("pri_1"), {}, {}});
        report.resumed = true;
    }
    return later(report);
}

Task<std::vector<RunSummary>> FakeCatalogFileDesk::runs()
{
    std::vector<RunSummary> all;
    for (const StoredRun &one : stored)
        all.push_back({one.record, one.countDone(), int(one.plan.steps.size())});
    return later(all);
}

Task<StoredRun> FakeCatalogFileDesk::run(const QString &id)
{
    for (const StoredRun &one : stored)
        if (one.record.id == id)
            return later(one);
    return Task<StoredRun>::settled(Error{ErrorKind::NotFound, QStringLiteral("There is no such plan."), {}, {}});
}

} // namespace reckoner::testkit
