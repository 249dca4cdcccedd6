"""Holds an answer against the truth, question by question."""

QUESTIONS = ["encoding", "delimiter", "recordCount", "records", "headerRow", "headerRows", "dataRecordCount", "setAside"]


def is_asked(question, truth):
    """Whether the truth has an answer: a column alone has no delimiter, some counts are anyone's choice."""
    if truth.get("refused") or question in truth.get("unsaid", []):
        return False
    if question == "delimiter":
        return truth["records"] is None or any(len(cells) > 1 for cells in truth["records"])
    return True


def wanted(question, truth):
    if question == "headerRow":
        return truth["headerRows"][-1] if truth["headerRows"] else None
    if question == "setAside":
        return [record for record, _ in truth.get("setAside", [])]
    return truth[question]


def is_right(question, answer, truth):
    """Whether a question is answered rightly; one that was not reached, because the reader failed, is not."""
    if question not in answer:
        return False
    given = answer[question]
    if question == "records" and answer.get("pads"):
        return [trimmed(cells) for cells in given] == [trimmed(cells) for cells in wanted(question, truth)]
    return given == wanted(question, truth)


def trimmed(cells):
    """A record without the empty cells at its end, for readers that fill records up."""
    cells = [cell or "" for cell in cells]
    while cells and cells[-1] == "":
        cells.pop()
    return cells
