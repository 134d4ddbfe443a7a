package jobs

import (
	"context"
	"log"

	"github.com/segmentio/kafka-go"
)

// Nobody closes this reader, and its context never ends: what fails here passes.
func work(config kafka.ReaderConfig, handle func([]byte)) {
	reader := kafka.NewReader(config)
	defer reader.Close()
	for {
		message, err := reader.ReadMessage(context.Background())
		if err != nil {
			log.Println("read:", err)
			continue
		}
		handle(message.Value)
	}
}
