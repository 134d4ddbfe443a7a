package sample

import (
	"errors"
	"io"
	"mime"
	"net/http"
	"os"

	"github.com/spf13/cobra"
	"github.com/urfave/cli"
)

func (c *cmd) Run(args []string) int {
	f, err := os.OpenFile(args[0], os.O_WRONLY|os.O_APPEND, 0700)
	if err != nil {
		c.UI.Error(err.Error())
		return 1
	}
	if _, err = io.Copy(f, os.Stdin); err != nil {
		c.UI.Error(err.Error())
		return 1
	}
	if err = f.Close(); err != nil {
		c.UI.Error(err.Error())
		return 1
	}
	return 0
}

func saveToFile(url string) cli.ActionFunc {
	return func(c *cli.Context) error {
		response, err := http.Get(url)
		if err != nil {
			return err
		}
		_, params, err := mime.ParseMediaType(response.Header.Get("Content-Disposition"))
		if err != nil {
			return err
		}
		if params["filename"] == "" {
			return errors.New("no name in the response")
		}
		return save(response, params["filename"])
	}
}

var show = &cobra.Command{
	Use: "show",
	RunE: func(cmd *cobra.Command, args []string) error {
		f, err := os.Open(args[0])
		if err != nil {
			return err
		}
		if len(args) > 1 {
			return errors.New("one file only")
		}
		if _, err := io.Copy(os.Stdout, f); err != nil {
			return err
		}
		return f.Close()
	},
}

func (c *saveCmd) Run(args []string) int {
	f, err := os.Create(args[0])
	if err != nil {
		return 1
	}
	if _, err := io.Copy(f, os.Stdin); err != nil {
		return 1
	}
	return 0
}
