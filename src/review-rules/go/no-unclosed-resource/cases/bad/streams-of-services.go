package media

import (
	"context"
	"encoding/json"
	"io"

	"cloud.google.com/go/storage"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/client"
)

func text(ctx context.Context, api *s3.Client, in *s3.GetObjectInput) (string, error) {
	object, err := api.GetObject(ctx, in) // expect: unclosed-body
	if err != nil {
		return "", err
	}
	data, err := io.ReadAll(object.Body)
	return string(data), err
}

type files struct{ blobs *azblob.Client }

func (f files) index(ctx context.Context) (names []string, err error) {
	answer, err := f.blobs.DownloadStream(ctx, "files", "index.json", nil) // expect: unclosed-body
	if err != nil {
		return nil, err
	}
	err = json.NewDecoder(answer.Body).Decode(&names)
	return names, err
}

func size(ctx context.Context, bucket *storage.BucketHandle, name string) (int, error) {
	r, err := bucket.Object(name).NewReader(ctx) // expect: unclosed-handle
	if err != nil {
		return 0, err
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return 0, err
	}
	return len(data), nil
}

func pull(ctx context.Context, docker *client.Client, ref string) error {
	_, err := docker.ImagePull(ctx, ref, image.PullOptions{}) // expect: unclosed-handle
	return err
}

func pullAll(ctx context.Context, docker *client.Client, ref string, out io.Writer) error {
	progress, err := docker.ImagePull(ctx, ref, image.PullOptions{}) // expect: unclosed-handle
	if err != nil {
		return err
	}
	_, err = io.Copy(out, progress)
	return err
}
