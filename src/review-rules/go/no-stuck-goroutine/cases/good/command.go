package cmd

import (
	"errors"
	"net/http"

	"github.com/spf13/cobra"
)

func newServe() *cobra.Command {
	return &cobra.Command{
		Use: "serve",
		RunE: func(cmd *cobra.Command, args []string) error {
			failed := make(chan error)
			server := &http.Server{Addr: args[0]}
			go func() { failed <- server.ListenAndServe() }()
			<-cmd.Context().Done()
			if err := server.Shutdown(cmd.Context()); err != nil {
				return err
			}
			if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
				return err
			}
			return nil
		},
	}
}
