#!/usr/bin/env python3
"""Compares the speed of PDF files with Python libraries on the same letter, in the same run, by processor time.

tests/bench/pdf.py [CASE]: needs a release build of `pdf_speed` and reportlab, fpdf2 and weasyprint from pip. A library
that is missing is left out. Only WeasyPrint and this library write tagged files (PDF/UA-1).
"""

import html
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FONT = ROOT / "core/fonts/NotoSans-Regular.ttf"
BOLD = ROOT / "core/fonts/NotoSans-Bold.ttf"
SPEED = ROOT / "target/release/pdf_speed"


def child(case, mode, count):
    """Processor seconds, peak memory in MB and output of the Rust program."""
    process = subprocess.Popen([SPEED, case, mode, str(count)], stdout=subprocess.PIPE)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    assert status == 0, "pdf_speed fails"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def paragraphs(letter):
    """(kind, text) of everything in the letter, in order."""
    yield from (("line", line) for line in letter["sender"] + letter["addressee"]["lines"] + letter["information"])
    yield "heading", letter["subject"]
    for block in letter["blocks"]:
        if "items" in block:
            yield from (("item", item) for item in block["items"])
        else:
            yield ("heading" if block["role"] == "heading" else "text"), block["text"]


def reportlab_file(letters):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate
    if "Noto" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Noto", str(FONT)))
        pdfmetrics.registerFont(TTFont("NotoBold", str(BOLD)))
    text = ParagraphStyle("text", fontName="Noto", fontSize=10, leading=13.8, spaceAfter=7)
    styles = {"text": text, "line": ParagraphStyle("line", text, spaceAfter=0),
              "item": ParagraphStyle("item", text, leftIndent=14, spaceAfter=2),
              "heading": ParagraphStyle("heading", text, fontName="NotoBold")}
    story, out = [], io.BytesIO()
    for letter in letters:
        story += [Paragraph(html.escape(words), styles[kind], bulletText="–" if kind == "item" else None)
                  for kind, words in paragraphs(letter)] + [PageBreak()]
    SimpleDocTemplate(out, pagesize=A4, leftMargin=71, rightMargin=57).build(story)
    return out.getvalue()


def fpdf_file(letters):
    from fpdf import FPDF
    pdf = FPDF(format="A4")
    pdf.set_margins(25, 25, 20)
    pdf.add_font("Noto", "", str(FONT))
    pdf.add_font("Noto", "B", str(BOLD))
    for letter in letters:
        pdf.add_page()
        for kind, words in paragraphs(letter):
            pdf.set_font("Noto", "B" if kind == "heading" else "", 10)
            pdf.multi_cell(0, 4.9, ("– " if kind == "item" else "") + words, align="L", new_x="LMARGIN", new_y="NEXT")
            if kind != "line":
                pdf.ln(2.5)
    return bytes(pdf.output())


def weasyprint_file(letters):
    from weasyprint import HTML
    style = (f"@font-face{{font-family:N;src:url('file://{FONT}')}}"
             f"@font-face{{font-family:N;font-weight:bold;src:url('file://{BOLD}')}}"
             "@page{size:A4;margin:25mm 20mm 25mm 25mm}body{font:10pt/1.38 N}p,h1,h2{margin:0 0 7pt;font-size:10pt}"
             "section{break-after:page}")
    tags = {"text": "p", "line": "div", "item": "li", "heading": "h2"}
    body = "".join("<section>" + "".join(f"<{tags[kind]}>{html.escape(words)}</{tags[kind]}>"
                                         for kind, words in paragraphs(letter)) + "</section>" for letter in letters)
    page = f"<html lang=de><title>Brief</title><style>{style}</style>{body}</html>"
    return HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")


def rate(write, letters, seconds=4.0):
    """Files a processor second, after one to warm up."""
    write(letters)
    start, done = time.process_time(), 0
    while time.process_time() - start < seconds:
        write(letters)
        done += 1
    return done / (time.process_time() - start)


def main():
    case = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "examples/cases/anna.json")
    letter = json.loads(child(case, "letter", 1)[2])
    base = child(case, "single", 1)[0]
    seconds, memory, _ = child(case, "single", 2_000)
    print(f"widerspruch   {2_000 / (seconds - base):7.0f} letters/s, tagged, {memory:.0f} MB")
    seconds, memory, _ = child(case, "single", 10_000)
    print(f"              {10_000 / (seconds - base):7.0f} letters/s over 10,000 files, {memory:.0f} MB")
    for count in (1_000, 10_000):
        seconds, memory, output = child(case, "bundle", count)
        print(f"              {int(output) / (seconds - base):7.0f} pages/s, {count} letters in one file, {memory:.0f} MB")
    print(f"              ({int(output) / 10_000:.1f} pages a letter)")
    for name, write in (("reportlab", reportlab_file), ("fpdf2", fpdf_file), ("WeasyPrint", weasyprint_file)):
        try:
            single = rate(write, [letter])
            bundle = rate(write, [letter] * 20, 1.0) * 20
        except ImportError:
            print(f"{name:13} is not installed")
            continue
        print(f"{name:13} {single:7.1f} letters/s, {bundle:.1f} letters/s with 20 in one file")


main()
