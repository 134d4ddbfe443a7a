package sample

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/gzip"
	"encoding/base64"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"os"
	"text/tabwriter"
)

func pack(dst io.Writer, rows []row) error {
	zw := gzip.NewWriter(dst) // expect: unfinished-writer
	enc := json.NewEncoder(zw)
	for _, one := range rows {
		if err := enc.Encode(one); err != nil {
			return err
		}
	}
	return nil
}

func packBest(dst io.Writer, text string) error {
	zw, err := gzip.NewWriterLevel(dst, gzip.BestCompression) // expect: unfinished-writer
	if err != nil {
		return err
	}
	_, err = io.WriteString(zw, text)
	return err
}

func report(path string, rows []row) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f) // expect: unfinished-writer
	for _, one := range rows {
		fmt.Fprintln(w, one.Name)
	}
	return nil
}

func table(dst io.Writer, rows []row) {
	tw := tabwriter.NewWriter(dst, 0, 4, 2, ' ', 0) // expect: unfinished-writer
	for _, one := range rows {
		fmt.Fprintf(tw, "%s\t%d\n", one.Name, one.Count)
	}
}

func sheet(dst io.Writer, rows []row) error {
	out := csv.NewWriter(dst) // expect: unfinished-writer
	for _, one := range rows {
		if err := out.Write([]string{one.Name}); err != nil {
			return err
		}
	}
	return nil
}

func bundle(dst io.Writer, paths []string) error {
	zw := zip.NewWriter(dst) // expect: unfinished-writer
	for _, path := range paths {
		if err := add(zw, path); err != nil {
			return err
		}
	}
	return nil
}

func add(zw *zip.Writer, path string) error {
	w, err := zw.Create(path)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, path)
	return err
}

func layers(dst io.Writer, text string) error {
	gz := gzip.NewWriter(dst) // expect: unfinished-writer
	tw := tar.NewWriter(gz)
	if err := tw.WriteHeader(&tar.Header{Name: "text", Size: int64(len(text))}); err != nil {
		return err
	}
	if _, err := io.WriteString(tw, text); err != nil {
		return err
	}
	return tw.Close()
}

func form(dst io.Writer, name string) (string, error) {
	mw := multipart.NewWriter(dst) // expect: unfinished-writer
	if err := mw.WriteField("name", name); err != nil {
		return "", err
	}
	return mw.FormDataContentType(), nil
}

func encoded(dst io.Writer, data []byte) error {
	enc := base64.NewEncoder(base64.StdEncoding, dst) // expect: unfinished-writer
	_, err := enc.Write(data)
	return err
}

func answer(dst io.Writer, small bool, text string) error {
	out := dst
	if small {
		out = gzip.NewWriter(dst) // expect: unfinished-writer
	}
	_, err := io.WriteString(out, text)
	return err
}

type row struct {
	Name  string
	Count int
}
