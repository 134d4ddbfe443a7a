package server

import (
	"net/http"

	"github.com/IBM/sarama"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	amqp "github.com/rabbitmq/amqp091-go"
)

func routes(show http.HandlerFunc) http.Handler {
	mux := chi.NewRouter()
	mux.Use(middleware.RequestID)
	mux.Get("/", show)
	mux.Route("/admin", func(r chi.Router) {
		r.Post("/", show)
		r.Use(middleware.NoCache) // expect: vain-call
	})
	mux.Use(middleware.Logger) // expect: vain-call
	return mux
}

func producer(brokers []string) (sarama.SyncProducer, error) {
	conf := sarama.NewConfig()
	conf.Producer.RequiredAcks = sarama.WaitForAll
	return sarama.NewSyncProducer(brokers, conf) // expect: vain-call
}

func consume(ch *amqp.Channel, work func([]byte) error) error {
	messages, err := ch.Consume("work", "", true, false, false, false, nil)
	if err != nil {
		return err
	}
	for message := range messages {
		if err := work(message.Body); err != nil {
			message.Nack(false, true) // expect: vain-call
			continue
		}
		message.Ack(false)
	}
	return nil
}
