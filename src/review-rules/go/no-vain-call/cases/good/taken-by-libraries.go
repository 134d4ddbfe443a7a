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
	mux.Group(func(r chi.Router) {
		r.Use(middleware.Logger)
		r.Get("/more", show)
	})
	other := chi.NewRouter()
	other.Use(middleware.Logger)
	mux.Mount("/other", other)
	return mux
}

func producer(brokers []string, set func(*sarama.Config)) (sarama.SyncProducer, error) {
	conf := sarama.NewConfig()
	conf.Producer.Return.Successes = true
	if len(brokers) > 1 {
		return sarama.NewSyncProducer(brokers, conf)
	}
	other := sarama.NewConfig()
	set(other)
	return sarama.NewSyncProducer(brokers, other)
}

func consume(ch *amqp.Channel, work func([]byte) error) error {
	messages, err := ch.Consume("work", "", false, false, false, false, nil)
	if err != nil {
		return err
	}
	seen, err := ch.Consume("seen", "", true, false, false, false, nil)
	if err != nil {
		return err
	}
	for message := range messages {
		if work(message.Body) == nil {
			message.Ack(false)
		}
	}
	for one := range seen {
		_ = work(one.Body)
	}
	return nil
}
