package clients

import (
	"context"
	"flag"
	"net/http"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
	"gopkg.in/gomail.v2"
)

var token = flag.String("token", "b7e23ec29af22b0b4e41da31e868d572", "of the service") // expect: hardcoded-secret

func objects(endpoint string) (*minio.Client, error) {
	return minio.New(endpoint, &minio.Options{
		Creds: credentials.NewStaticV4("backup", "q8Zt3vLmPx0RkW7nYb2HsJ5d", ""), // expect: hardcoded-secret
	})
}

func broker(url string) mqtt.Client {
	opts := mqtt.NewClientOptions().AddBroker(url).SetUsername("sensors")
	opts.SetPassword("Vq7-tRz93kLpW") // expect: hardcoded-secret
	return mqtt.NewClient(opts)
}

func mail(host string) *gomail.Dialer {
	return gomail.NewDialer(host, 587, "alerts", "hT4!mzQp81cV") // expect: hardcoded-secret
}

func fetch(ctx context.Context, url string) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
}
