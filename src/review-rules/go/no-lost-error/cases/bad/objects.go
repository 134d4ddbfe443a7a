package archive

import (
	"context"
	"io"

	"cloud.google.com/go/storage"
)

func Upload(ctx context.Context, bucket *storage.BucketHandle, name string, src io.Reader) error {
	out := bucket.Object(name).NewWriter(ctx)
	defer out.Close() // expect: unchecked-error
	_, err := io.Copy(out, src)
	return err
}
