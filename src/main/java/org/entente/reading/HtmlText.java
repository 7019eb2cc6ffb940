package org.entente.reading;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element, a blank line between blocks. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> NO_CONTENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "figcaption",
            "aside",
            "nav",
            "form",
            "button",
            "select",
            "footer",
            "iframe",
            "svg",
            "textarea");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int hidden;

    private HtmlText() {}

    static String of(Element element) {
        HtmlText text = new HtmlText();
        element.traverse(text);
        text.endParagraph();
        return text.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && hidden == 0) paragraph.append(words.getWholeText());
        if (node instanceof Element element) {
            if (isBoundary(element)) endParagraph();
            if (NO_CONTENT.contains(element.normalName())) hidden++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (NO_CONTENT.contains(element.normalName())) hidden--;
            if (element.isBlock()) endParagraph();
        }
    }

    private static boolean isBoundary(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void endParagraph() {
        String words = paragraph.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        paragraph.setLength(0);
        if (words.isEmpty()) return;
        if (text.length() > 0) text.append("\n\n");
        text.append(words);
    }
}
