package build

import (
	"fmt"

	"github.com/urfave/cli"

	"example.com/tool/parser"
)

func run(c *cli.Context) error {
	if c.IsSet("name") {
		fmt.Println(c.String("name"))
	}
	fmt.Println(c.String("place"))
	return nil
}

func check(ctx *parser.Context, file *parser.File) {
	if file.Name == "" {
		ctx.Error(file.Pos, "no name")
	}
	ctx.Error(file.Pos, "not supported")
}
