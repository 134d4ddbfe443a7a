package clients

import (
	"os"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/minio/minio-go/v7/pkg/credentials"
	"gopkg.in/gomail.v2"
)

func objects(key string) *credentials.Credentials {
	if key == "" {
		return credentials.NewStaticV4("minio", "changeme", "")
	}
	return credentials.NewStaticV4("backup", key, "")
}

func broker(opts *mqtt.ClientOptions) {
	opts.SetPassword(os.Getenv("MQTT_PASSWORD"))
}

func mail(host string, password string) *gomail.Dialer {
	return gomail.NewDialer(host, 587, "alerts", password)
}
