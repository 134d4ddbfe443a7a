package app

import (
	"errors"
	"net/http"

	"github.com/rs/zerolog/log"
)

func serve(server *http.Server, other *Server) {
	first := make(chan error)
	second := make(chan error, 1)
	go func() {
		first <- server.ListenAndServe()
	}()
	go func() {
		second <- other.Serve()
	}()
	select {
	case err := <-first:
		if !errors.Is(err, http.ErrServerClosed) {
			log.Error().Err(err).Msg("the first one has ended")
		}
	case err := <-second:
		log.Fatal().Err(err).Msg("the second one has ended")
	}
}
