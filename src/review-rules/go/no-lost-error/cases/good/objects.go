package archive

import (
	"bufio"
	"context"
	"io"
	"os"

	"cloud.google.com/go/storage"
)

func Upload(ctx context.Context, bucket *storage.BucketHandle, name string, src io.Reader) error {
	out := bucket.Object(name).NewWriter(ctx)
	if _, err := io.Copy(out, src); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}

func both(ctx context.Context, object *storage.ObjectHandle, src io.Reader) error {
	w := object.NewWriter(ctx)
	defer w.Close()
	if _, err := io.Copy(w, src); err != nil {
		return err
	}
	return w.Close()
}

func download(ctx context.Context, object *storage.ObjectHandle, f *os.File) error {
	r, err := object.NewReader(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	out := bufio.NewWriter(f)
	if _, err := io.Copy(out, r); err != nil {
		return err
	}
	return out.Flush()
}
