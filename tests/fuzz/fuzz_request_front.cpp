// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a request from anybody. However the bytes are cut on their way, the answer is the same; where two could
// differ, one server would see a request that another does not.
#include "core/http/request_front.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstring>

using namespace reckoner;
using http::RequestFront;

RK_FUZZ_TARGET(request_front)
{
    // Small limits, so that short inputs reach them.
    const http::RequestFrontLimits limits{
        .requestLineBytes = 128, .headerBytes = 512, .headerFields = 8, .bodyBytes = 1000};
    RequestFront whole(limits);
    const RequestFront::Progress atOnce = whole.look(bytes);

    RequestFront piecewise(limits);
    RequestFront::Progress inPieces = RequestFront::Progress::NeedMore;
    for (qsizetype size = 1; size <= bytes.size() && inPieces == RequestFront::Progress::NeedMore; ++size)
        inPieces = piecewise.look(bytes.first(size));
    RK_ASSERT(inPieces == atOnce);
    switch (atOnce) {
    case RequestFront::Progress::NeedMore: return;
    case RequestFront::Progress::Refused:
        RK_ASSERT(whole.status() >= 400 && whole.status() < 600 && whole.status() == piecewise.status());
        RK_ASSERT(std::strcmp(whole.reason(), piecewise.reason()) == 0 && *whole.reason() != 0);
        return;
    case RequestFront::Progress::Complete:
        RK_ASSERT(whole.size() == piecewise.size() && whole.size() <= bytes.size());
        RK_ASSERT(bytes.first(whole.size()).endsWith("\r\n\r\n"));
        RK_ASSERT(whole.expectsContinue() == piecewise.expectsContinue());
        // The head is bytes that end lines in CRLF only, and holds nothing of a second request.
        RK_ASSERT(bytes.first(whole.size()).indexOf("\r\n\r\n") == whole.size() - 4);
        RK_ASSERT(!bytes.first(whole.size()).contains('\0'));
        return;
    }
    RK_UNREACHABLE();
}
