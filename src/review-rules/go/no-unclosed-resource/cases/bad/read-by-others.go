package work

import (
	"bytes"
	"encoding/binary"
	"html/template"
	"image"
	"image/png"
	"os"
)


func size(path string) (int, error) {
	f, err := os.Open(path) // expect: unclosed-handle
	if err != nil {
		return 0, err
	}
	config, _, err := image.DecodeConfig(f)
	return config.Width, err
}

func save(path string, img image.Image) error {
	f, err := os.Create(path) // expect: unclosed-handle
	if err != nil {
		return err
	}
	return png.Encode(f, img)
}

func number(path string) (n uint32, err error) {
	f, err := os.Open(path) // expect: unclosed-handle
	if err != nil {
		return 0, err
	}
	err = binary.Read(f, binary.LittleEndian, &n)
	return n, err
}

func render(path string, page *template.Template, text *bytes.Buffer) error {
	f, err := os.Create(path) // expect: unclosed-handle
	if err != nil {
		return err
	}
	if _, err := text.WriteTo(f); err != nil {
		return err
	}
	return page.Execute(f, nil)
}
