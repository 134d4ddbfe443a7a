package jobs

import (
	"context"
	"log"

	"github.com/segmentio/kafka-go"
)

type worker struct {
	reader *kafka.Reader
	handle func([]byte)
}

func (w *worker) run() {
	for {
		message, err := w.reader.ReadMessage(context.Background())
		if err != nil {
			log.Println("read:", err)
			continue // expect: misread-call
		}
		w.handle(message.Value)
	}
}

func (w *worker) stop() error { return w.reader.Close() }
