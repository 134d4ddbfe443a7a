package worker

import (
	"log"

	amqp "github.com/rabbitmq/amqp091-go"
)

func Run(ch *amqp.Channel) error {
	events, err := ch.Consume("events", "", true, false, false, false, nil)
	if err != nil {
		return err
	}
	jobs, err := ch.Consume("jobs", "", false, false, false, false, nil)
	if err != nil {
		return err
	}
	go func() {
		for d := range events {
			log.Printf("event %s", d.Body)
		}
	}()
	for d := range jobs {
		if err := handle(d.Body); err != nil {
			d.Nack(false, true)
			continue
		}
		d.Ack(false)
	}
	return nil
}

func handle(body []byte) error { return nil }
