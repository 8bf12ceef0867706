package org.mindgap.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mindgap.curriculum.Conversation;
import org.mindgap.curriculum.Conversation.Half;
import org.mindgap.curriculum.RichText;
import org.mindgap.curriculum.Track;

/// Reads the conversation of a module.
final class ConversationReader {
    private final TextReader texts;

    ConversationReader(TextReader texts) {
        this.texts = texts;
    }

    Conversation conversation(Entry file) {
        texts.sources(file);
        Map<Track, Half> halves = new EnumMap<>(Track.class);
        for (Map.Entry<String, Entry> side : file.at("halves").fields()) {
            halves.put(ItemReader.track(side.getKey()), half(side.getValue()));
        }
        return new Conversation(
                file.text("title"),
                file.text("summary"),
                texts.text(file, "situation"),
                halves,
                each(file, "compare"),
                texts.text(file, "derivation"));
    }

    private Half half(Entry side) {
        return new Half(each(side, "facts"), texts.text(side, "task"), texts.text(side, "answer"));
    }

    private List<RichText> each(Entry parent, String name) {
        return parent.each(name).stream().map(texts::text).toList();
    }
}
