// QR codes as values. The only one that knows libqrencode; knows no session, no screen and no paper.
