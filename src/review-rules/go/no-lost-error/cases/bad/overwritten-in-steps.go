package setup

import (
	"context"
	"encoding/json"
	"os"
	"strconv"
)

type Plan struct {
	Size int
	Name string
}

func (p *Plan) read(fields map[string]string) (err error) {
	p.Size, err = strconv.Atoi(fields["size"]) // expect: overwritten-error
	p.Name, err = strconv.Unquote(fields["name"])
	return err
}

func prepare(ctx context.Context, folder string, tools []tool) error {
	err := os.MkdirAll(folder, 0o755) // expect: overwritten-error
	for _, each := range tools {
		if err = each.install(ctx, folder); err != nil {
			return err
		}
	}
	if err = os.Chmod(folder, 0o555); err != nil {
		return err
	}
	return nil
}

func keep(path string, plan Plan) error {
	text, err := json.Marshal(plan) // expect: overwritten-error
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.Write(text)
	return err
}

type tool interface {
	install(ctx context.Context, folder string) error
}
