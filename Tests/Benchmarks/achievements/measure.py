#!/usr/bin/python3
"""Precision and recall of `tonghop achievements` on labelled texts, and the time a text takes.

usage: measure.py TONGHOP LABELLED.txt... [--wrong] [--time N]

Precision is that of the records marked certain; recall counts the uncertain ones as well.
A whole record is right where kind, name, years, count, issuer, decision and date all are; it
is told besides how many agree in kind, name and years, and of these in each of the others.
"""
import json
import subprocess
import sys
import time
import unicodedata

NAMES = {
    "LĐTT": ("title", "Lao động tiên tiến"),
    "CSTT": ("title", "Chiến sĩ tiên tiến"),
    "CSTĐ": ("title", "Chiến sĩ thi đua"),
    "CSCS": ("title", "Chiến sĩ thi đua cơ sở"),
    "CSTĐT": ("title", "Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh"),
    "CSTQ": ("title", "Chiến sĩ thi đua toàn quốc"),
    "TTTT": ("title", "Tập thể lao động tiên tiến"),
    "TTXS": ("title", "Tập thể lao động xuất sắc"),
    "ĐVTT": ("title", "Đơn vị tiên tiến"),
    "ĐVQT": ("title", "Đơn vị quyết thắng"),
    "CỜ": ("title", "Cờ thi đua"),
    "GK": ("award", "Giấy khen"),
    "BK": ("award", "Bằng khen"),
    "KNC": ("award", "Kỷ niệm chương"),
    "HH": ("award", "Huy hiệu"),
    "HUY": ("award", "Huy chương"),
    "HUÂN": ("award", "Huân chương"),
    "KT": ("award", "Khen thưởng"),
    "XS": ("rating", "Hoàn thành xuất sắc nhiệm vụ"),
    "TỐT": ("rating", "Hoàn thành tốt nhiệm vụ"),
    "HT": ("rating", "Hoàn thành nhiệm vụ"),
    "KHT": ("rating", "Không hoàn thành nhiệm vụ"),
    "SK": ("initiative", "Sáng kiến"),
    "ĐT": ("initiative", "Đề tài"),
    "KL": ("discipline", "Kỷ luật"),
    "KTr": ("discipline", "Khiển trách"),
    "CC": ("discipline", "Cảnh cáo"),
    "HBL": ("discipline", "Hạ bậc lương"),
    "GCh": ("discipline", "Giáng chức"),
    "CCh": ("discipline", "Cách chức"),
    "BTV": ("discipline", "Buộc thôi việc"),
}


def fold(text):
    if text is None:
        return None
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("y", "i")
    return " ".join(text.split())


def record(label):
    words = label.split()
    certain = words[0] != "?"
    kind, name = NAMES[words[0 if certain else 1]]
    years, count, issuer, decision, date = [], None, [], None, None
    for word in words[1 if certain else 2:]:
        if issuer and not word.startswith("#"):
            issuer.append(word)
        elif word[0] == "@":
            issuer.append(word[1:])
        elif word[0] == "#":
            decision, issuer = word[1:], issuer and [" ".join(issuer), ""]
        elif word[0] == "x":
            count = int(word[1:])
        elif word.count("-") == 2:
            date = word
        elif "-" in word:
            first, last = map(int, word.split("-"))
            years += range(first, last + 1)
        else:
            years.append(int(word))
    if issuer and issuer[-1].count("-") == 2 and issuer[-1][:4].isdigit():
        date = issuer.pop()
    return (kind, name, tuple(years), count, fold(" ".join(issuer).strip()) or None,
            fold(decision), date), certain


def labelled(path):
    text = None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("> "):
            text = line[2:]
        elif line.startswith("= "):
            labels = [] if line == "= -" else line[2:].split(" | ")
            yield text, [record(label) for label in labels]


def read(tonghop, texts):
    result = subprocess.run(
        [tonghop, "achievements", "-", "--json"], input="\n".join(texts) + "\n",
        capture_output=True, text=True, check=False)
    for line in result.stdout.splitlines():
        yield [
            ((r["kind"], r["name"], tuple(r["years"]), r["count"], fold(r["issuer"]),
              fold(r["decision"]), r["date"]), r["certain"])
            for r in json.loads(line)["records"]
        ]


def take(record, pool):
    """Takes a record out of a pool; whether it was there."""
    if record in pool:
        pool.remove(record)
        return True
    return False


def measure(tonghop, path, show_wrong):
    cases = list(labelled(path))
    score = Score()
    for (text, truth), answer in zip(cases, read(tonghop, [text for text, _ in cases]), strict=True):
        wrong = score.add(truth, answer)
        if wrong and show_wrong:
            print("\n" + text)
            for what, r in wrong:
                print(f"   {what}: {r}")
    print(f"{path}: {len(cases)} texts, {score.exact} read exactly\n"
          f"   whole records:    precision {share(score.right, score.counted)}, "
          f"recall {share(score.found, score.expected)}\n"
          f"   kind, name, years: precision {share(score.core_right, score.counted)}, "
          f"recall {share(score.core_found, score.expected)}\n"
          f"   of those agreeing in kind, name and years: "
          + ", ".join(f"{name} {share(right, score.compared)}"
                      for name, right in score.fields.items()))
    return [text for text, _ in cases]


def share(part, whole):
    return f"{part}/{whole} = {part / whole:.4f}" if whole else "none"


class Score:
    """Counts over texts; a record's core is its kind, name and years."""

    def __init__(self):
        self.counted = self.right = self.expected = self.found = self.exact = 0
        self.core_right = self.core_found = self.compared = 0
        self.fields = dict.fromkeys(("count", "issuer", "decision", "date", "certain"), 0)

    def add(self, truth, answer):
        """What is wrong with one text's answer."""
        certain = [r for r, sure in truth if sure]
        everything = [r for r, _ in truth]
        wrong = []
        for r, sure in answer:
            if sure:
                self.counted += 1
                if take(r, certain):
                    self.right += 1
                else:
                    wrong.append(("certain but wrong", r))
        for r, sure in answer:
            if take(r, everything):
                self.found += 1
                if not sure and (r, True) in truth and (r, False) not in truth:
                    wrong.append(("asked though certain", r))
            elif not sure:
                wrong.append(("asked in vain", r))
        self.expected += len(truth)
        wrong += [("not found", r) for r in everything]
        self.exact += not wrong and sorted(map(str, truth)) == sorted(map(str, answer))
        self.add_cores(truth, answer)
        return wrong

    def add_cores(self, truth, answer):
        left = list(truth)
        for r, sure in sorted(answer, key=lambda item: item not in truth):
            same = [item for item in left if item[0][:3] == r[:3]]
            if not same:
                continue
            other = max(same, key=lambda item: (item[1] == sure, item[0] == r))
            left.remove(other)
            self.core_found += 1
            self.core_right += sure and other[1]
            self.compared += 1
            for index, name in enumerate(("count", "issuer", "decision", "date"), 3):
                self.fields[name] += other[0][index] == r[index]
            self.fields["certain"] += other[1] == sure


def main():
    arguments = sys.argv[1:]
    repeats = 0
    if "--time" in arguments:
        index = arguments.index("--time")
        repeats = int(arguments[index + 1])
        del arguments[index:index + 2]
    paths = [a for a in arguments[1:] if not a.startswith("--")]
    texts = []
    for path in paths:
        texts += measure(arguments[0], path, "--wrong" in arguments)
    if repeats:
        many = "\n".join(texts * repeats) + "\n"
        start = time.monotonic()
        subprocess.run([arguments[0], "achievements", "-", "--json"], input=many.encode(),
                       stdout=subprocess.DEVNULL, check=False)
        each = (time.monotonic() - start) / (len(texts) * repeats)
        print(f"{each * 1e6:.1f} µs a text, reading and printing included")


main()
