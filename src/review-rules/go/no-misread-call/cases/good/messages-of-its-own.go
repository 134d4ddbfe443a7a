package hub

import (
	"log"

	"example.org/app/internal/websocket"
)

type hub struct{ link *websocket.Link }

// The link of this program connects anew by itself.
func (h *hub) read(handle func([]byte)) {
	for {
		message, err := h.link.ReadMessage()
		if err != nil {
			log.Println("skipped:", err)
			continue
		}
		handle(message)
	}
}
