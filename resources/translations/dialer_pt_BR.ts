<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation>O que os serviços fazem</translation>
    </message>
    <message>
        <source>{service} ({account})</source>
        <translation>{service} ({account})</translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation>{words} (presumido)</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation>Sobre o Dialer</translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation>Imagem do Dialer</translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation>Chamadas por serviços de callback: o serviço toca seu telefone, depois o da outra pessoa, e une os dois. Nenhum som passa por este programa.

Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Do que é feito</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation>O Qt é usado sob a GNU Lesser General Public License, versão 3, como arquivos próprios que você pode substituir. As letras dos relatórios são DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation>O serviço de callback em que você tem uma conta.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation>Como você a chamará aqui, por exemplo Casa.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation>Esquema, host e porta no lugar dos do próprio serviço; normalmente vazio.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais configurações</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Verifica se a conta funciona; não toca nenhum telefone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Seu serviço</translation>
    </message>
    <message>
        <source>What it gave you</source>
        <translation>O que ele lhe deu</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Seu telefone</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Suposto: {what}</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ela.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Já existe uma conta com este nome.</translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation>O Dialer precisa saber qual telefone tocar primeiro.</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Perguntando a {service}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation>ainda sem telefone</translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation>{service} · seus telefones: {phones}</translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation>Conta habitual · {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Alterar {account}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>Testar {account}</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Verifica se a conta funciona; não toca nenhum telefone</translation>
    </message>
    <message>
        <source>Numbers shown…</source>
        <translation>Números mostrados…</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Números que {account} pode mostrar</translation>
    </message>
    <message>
        <source>Numbers that the other party may see</source>
        <translation>Números que a outra pessoa pode ver</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Tornar a habitual</translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation>Tornar {account} a conta habitual</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>Remover {account}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>The callback services that place your calls.</source>
        <translation>Os serviços de callback que fazem suas chamadas.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Lendo suas contas…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation>Ainda não há conta. Adicione uma, ou experimente a demonstração na página inicial.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Alterar {account}</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>{account} foi salva.</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Números que {account} pode mostrar</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Perguntando a {service}…</translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation>{account} foi removida. As chamadas dela ficam no registro.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation>Acompanha as mudanças da área de trabalho.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation>Branco e cores vivas sobre preto, com linhas em volta de tudo.</translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation>A cor de destaque, o tamanho das letras e menos movimento seguem as configurações do sistema.</translation>
    </message>
</context>
<context>
    <name>AtHome</name>
    <message>
        <source>{what}. {more}</source>
        <translation>{what}. {more}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation>Não há nada selecionado que este programa possa ver: digite ou cole o número.</translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation>O atalho para números selecionados não funciona aqui. {why}</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation>Sincronizar {book} agora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation>Remover {book}</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Ainda não sincronizado.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>%Ln trazido para cá</numerusform>
            <numerusform>%Ln trazidos para cá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>%Ln levado para lá</numerusform>
            <numerusform>%Ln levados para lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln excluído aqui</numerusform>
            <numerusform>%Ln excluídos aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln excluído lá</numerusform>
            <numerusform>%Ln excluídos lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>%Ln alterado de forma diferente nos dois lados</numerusform>
            <numerusform>%Ln alterados de forma diferente nos dois lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln deixado como está</numerusform>
            <numerusform>%Ln deixados como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation>já em dia</translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation>Sincronizando… {done} de {total}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation>Excluí-los e sincronizar</translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation>Catálogos de endereços</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>como você o chama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>is not shown again</source>
        <translation>não é mostrada de novo</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>Procurar e adicionar</translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation>Os contatos podem ser sincronizados com catálogos de endereços de um servidor CardDAV, como Nextcloud, Fastmail, iCloud ou Radicale, e com o PokeTALK.</translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation>Adicionar um catálogo CardDAV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation>Fechar o cartão desta chamada</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>O que aconteceu até agora</translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation>Em conversa há {time}</translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation>Completando há {time}</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>por {account}, de {number}</translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation>Chamada para {party}</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>Detalhes da chamada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation>Voltar à lista de chamadas</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Adicionar aos contatos</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Todas as chamadas com esta pessoa</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Como chegou</translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation>O evento escolhido como chegou</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Tudo o que foi informado</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation>Chamadas em andamento</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} chamadas</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation>Alguns serviços informam de uma chamada chamando um endereço deste computador. Atrás de um roteador isso precisa de um caminho. Chamadas são feitas sem ele também, mas então não se veem o andamento e o fim.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation>Um dos dois basta. Um proxy reverso ou túnel seu também é um endereço público.</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>A escuta</translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation>O Dialer dentro de outro site</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation>{account}: {words}</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation>Talvez já haja uma chamada em andamento para este número: ninguém a confirmou. Outra tocaria de novo os dois telefones, e as duas poderiam ser cobradas.</translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation>Há uma chamada em andamento para este número. Outra tocaria de novo os dois telefones.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Ligando…</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>A chamada está sendo feita.</translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation>Primeiro são necessários uma conta e um telefone seu.</translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation>Primeiro há uma pergunta a responder.</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Digite primeiro um número.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Lendo suas chamadas…</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>Nenhuma chamada é assim.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Mostrar todas as chamadas</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ainda não há chamadas</translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation>As chamadas que você faz aparecem aqui. Para fazer uma, digite um número em Discar.</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation>O que funciona neste computador, e o que fazer com o resto. Nenhum telefone toca.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Copiar o resultado</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Relatório de suporte…</translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation>{check}: {detail}</translation>
    </message>
    <message>
        <source>Open “{page}”</source>
        <translation>Abrir “{page}”</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Service files</source>
        <translation>Serviços por arquivo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Conta {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n precisa de atenção.</numerusform>
            <numerusform>%n precisam de atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Está tudo certo.</translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation>O resultado foi copiado.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation>Há uma chamada em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>%n chamada ainda está sendo desligada.</numerusform>
            <numerusform>%n chamadas ainda estão sendo desligadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>%n chamada ainda em andamento.</numerusform>
            <numerusform>%n chamadas ainda em andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation>Seus telefones continuam conectados quando esta janela é fechada. O Dialer retoma a chamada na próxima vez que iniciar; até lá não pode desligar nem manter um limite.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Manter a janela aberta</translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation>Fechar e deixá-la em andamento</translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation>Desligar e depois fechar</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{number} is being rung now. Answer it, and key in this code:</source>
        <translation>{number} está sendo chamado agora. Atenda e digite este código:</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>Código {digits}</translation>
    </message>
    <message>
        <source>Waiting until it is keyed in…</source>
        <translation>Esperando que seja digitado…</translation>
    </message>
    <message>
        <source>Not verified yet. Waiting until the code is keyed in…</source>
        <translation>Ainda não verificado. Esperando que o código seja digitado…</translation>
    </message>
    <message>
        <source>It is not verified. If the phone did not ring, or the code was not taken, close this and have it rung again.</source>
        <translation>Não foi verificado. Se o telefone não tocou ou o código não foi aceito, feche isto e faça-o tocar de novo.</translation>
    </message>
    <message>
        <source>{number} is verified: the other party may see it now.</source>
        <translation>{number} está verificado: agora a outra pessoa pode vê-lo.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation>{heading} torna-se: {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Coluna {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>As colunas do arquivo e o que cada uma se torna</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation>Fechar o cartão desta conferência</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Adicionar alguém</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>Encerrar para todos</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>por {account}, de {number}</translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation>Pressione de novo para encerrar</translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation>Encerrando…</translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation>Em andamento há {time}</translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation>Todos os telefones: {cost}</translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation>Conferências</translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation>Ligar para {number} pode ser caro. Adicione-o mais uma vez para ligar mesmo assim.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation>Conferência {number}</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Ligar mesmo assim</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation>Nome, número ou letras do teclado</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contatos</translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation>Buscar contatos ( / )</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Novo contato (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation>Importar, exportar, duplicados, desfazer</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar para um arquivo…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation>Catálogos em outros lugares…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Quais contatos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Details of the contact</source>
        <translation>Detalhes do contato</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Voltar aos contatos</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation>Editar este contato</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation>Todas as chamadas com este contato</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Excluir este contato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation>Ainda sem número: adicione um com Editar.</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Grupos: {groups}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation>Ligar para {number} junto com outros</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Ligar junto com outros (Ctrl+J)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation>Ligar para {name}, {label} {number}</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Escrever para {address}</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copiado: {words}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation>Editar o contato</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma foto…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem foto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation>Endereços de e-mail, separados por vírgulas</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Grupos, separados por vírgulas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Outro número</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contato</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma foto</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imagens ({endings})</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation>{file} não é uma imagem que possa ser mostrada, ou tem mais de 10 MB.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation>Outro arquivo está sendo importado. Espere até terminar.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation>País padrão: {country}</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation>País padrão</translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation>Nome, letras ou +código</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Procurar um país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>Nenhum país se chama assim.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation>Nova conferência</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation>Desistir desta conferência</translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation>Primeiro toca o seu telefone, depois todos os outros. Quando você desliga, ela termina para todos.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Para quem ligar</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} já está lá.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} adicionado</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation>Ninguém ainda. Digite um nome ou número, ou adicione pessoas dos contatos.</translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation>Estes podem ser caros. Pressione de novo para ligar mesmo assim.</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Iniciar mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>Iniciar com mais %n pessoa</numerusform>
            <numerusform>Iniciar com mais %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Iniciar a conferência</translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation>Um minuto, todos os telefones juntos: {price}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>Mesclar {names}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não são os mesmos</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>Não são os mesmos: {names}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Mesclando…</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Mostrá-los de novo</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>Mostrar os deixados de lado</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Procurando duplicados…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Nenhum duplicado encontrado</translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation>Não há dois contatos com o mesmo número, e-mail ou nome.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>%Ln grupo está de lado por não ser o mesmo.</numerusform>
            <numerusform>%Ln grupos estão de lado por não serem os mesmos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>%Ln grupo de contatos pode ser a mesma pessoa.</numerusform>
            <numerusform>%Ln grupos de contatos podem ser a mesma pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation>O escolhido prevalece: seu nome e sua empresa ficam, e tudo o que os outros sabem a mais é acrescentado a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>%Ln grupo está de lado.</numerusform>
            <numerusform>%Ln grupos estão de lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Mesclados em “{name}”.</translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation>Os contatos estão separados de novo.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation>Lendo seus contatos…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Adicionar um contato</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation>Tente menos letras, ou uma parte do número.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ainda não há contatos</translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation>Adicione as pessoas para quem você liga, ou traga-as: solte aqui um arquivo .vcf ou .csv, como seu telefone, Google, Outlook ou Apple o exportam.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Tudo o que foi informado</translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation>{what} (já informado)</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation>Mais para esta chamada</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Sem repetir</translation>
    </message>
    <message>
        <source> times</source>
        <translation> vezes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation>Número que eles veem</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Conversa mais longa</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Custo máximo</translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation>Tocar para mim de novo se ocupado</translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation>Referência para o provedor</translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation>O custo máximo é um número simples, como {example}.</translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation>eles veem {number}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>no máximo %n minuto</numerusform>
            <numerusform>no máximo %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>no máximo {amount}</translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>meu telefone mais %n vez</numerusform>
            <numerusform>meu telefone até mais %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation>referência: {text}</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copiado: {words}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation>Uma falha do próprio Dialer ({kind}). Nada do que foi anotado se perdeu. Informe-a, por favor, com o que dialer --verbose mostra.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation>Nome, número, nota</translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation>Buscar nas suas chamadas</translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation>Buscar nas suas chamadas ( / )</translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation>Salvar estas chamadas como tabela (CSV)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation>Mostrar de novo as chamadas de todos</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sem moeda)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln chamada</numerusform>
            <numerusform>%Ln chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>%Ln com conversa</numerusform>
            <numerusform>%Ln com conversa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>A mais</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation>só na fatura</translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation>só no registro</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation>{amount} + {count} não informados</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation>Ajuda — Dialer</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas as páginas</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation>Salvar estas chamadas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>%Ln chamada salva em {file}.</numerusform>
            <numerusform>%Ln chamadas salvas em {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Desfazer a importação</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>Contatos ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lendo {file}…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Importando {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>%Ln entrada no arquivo</numerusform>
            <numerusform>%Ln entradas no arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>%Ln de {total} lida</numerusform>
            <numerusform>%Ln de {total} lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln adicionada</numerusform>
            <numerusform>%Ln adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln atualizada</numerusform>
            <numerusform>%Ln atualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln deixada de fora</numerusform>
            <numerusform>%Ln deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation>O que foi lido até agora fica. Pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>%Ln entrada tinha sido incorporada antes disso.</numerusform>
            <numerusform>%Ln entradas tinham sido incorporadas antes disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation>O que tinha sido incorporado foi desfeito.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation>lidas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionadas</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>atualizadas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixadas de fora</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>O que ficou de fora, e por quê</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Mostrar contatos</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Desfazer a importação</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importar outro arquivo…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} foi importado.</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation>A importação de {file} foi cancelada.</translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation>O que foi lido até então fica. “Desfazer a importação” o retira.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nada foi incorporado.</translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation>{file} não tem contatos.</translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation>Todos já estavam lá, exatamente assim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln deixada de fora</numerusform>
            <numerusform>%Ln deixadas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>%Ln veio sem alguma parte</numerusform>
            <numerusform>%Ln vieram sem alguma parte</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation>A importação foi desfeita: os contatos estão como antes.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>A importação foi desfeita, exceto em %Ln alterado desde então: ele ficou como está.</numerusform>
            <numerusform>A importação foi desfeita, exceto em %Ln alterados desde então: eles ficaram como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation>A importação foi desfeita. O que foi alterado desde então ficou como está.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} foi excluído.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Desfeito: {what}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation>vCard, com fotos (*.vcf);;Tabela (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln contato gravado em {file}.</numerusform>
            <numerusform>%Ln contatos gravados em {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation>Segure para +</translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation>Segure para mais</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Asterisco</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Cerquilha</translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation>0, mais</translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation>Os dois lados da chamada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation>Parte do limite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation>O Dialer fecha assim que a chamada terminar.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Dispensar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation>Mais: aparência, ajuda, sobre o Dialer</translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation>Aparência, ajuda, sobre o Dialer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation>Sobre o Dialer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Nota sobre esta chamada</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número para ligar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Apagar o último dígito</translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation>Apagar; Esc limpa tudo</translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation>Ligar junto com outros</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Ligar junto com outros (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation>Número, escrito de qualquer forma</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Remover este número</translation>
    </message>
    <message>
        <source>rented from {service}</source>
        <translation>alugado de {service}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Remover {number}</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Tirar este número da lista</translation>
    </message>
    <message>
        <source>Take {number} off the list? To be shown again, its phone has to be rung again.</source>
        <translation>Tirar {number} da lista? Para ser mostrado de novo, o telefone dele precisa tocar outra vez.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Voltar aos contatos</translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation>Voltar aos contatos (Esc)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation>Desligar {name}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation>Digite ou cole um número, escrito de qualquer forma.</translation>
    </message>
    <message>
        <source>Calls the {kind} {number}</source>
        <translation>Liga para: {kind} {number}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>fixo ou celular</translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation>número gratuito</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>tarifa especial</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>custo compartilhado</translation>
    </message>
    <message>
        <source>internet line</source>
        <translation>linha de internet</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>número pessoal</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>pager</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>número de empresa</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>caixa postal</translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation>Ligar para {number}, {place}</translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation>Lá são {time}: é noite, talvez estejam dormindo</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>Lá são {time}</translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation>Lá é entre {first} e {last}: talvez seja noite</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>Lá é entre {first} e {last}</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>Ainda não é um número completo.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation>Isto pode ser lido de duas formas. Qual você quer dizer?</translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation>Enter usa a primeira das pessoas encontradas; a seta leva até lá.</translation>
    </message>
    <message>
        <source>About this number</source>
        <translation>Sobre este número</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation>Nome ou número de alguém a adicionar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation>Nome, como Meu celular</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Nome de {number}</translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation>Tocar este primeiro</translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation>Tocar {number} se outro não for escolhido</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Remover {number}</translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation>Remover este telefone da conta</translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation>toca primeiro se você não escolher outro</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation>Meus telefones</translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation>O telefone que toca antes do telefone da outra pessoa. Uma conta pode ter vários; você escolhe um ao ligar.</translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation>Lendo seus telefones…</translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation>Ainda não há conta, e portanto nenhum telefone. Adicione primeiro uma conta.</translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation>Ainda sem telefone: uma chamada precisa de um que toque primeiro.</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>Mais um telefone</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Meu número de telefone</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Adicionar este telefone</translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation>Adicionar este telefone a {account}</translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation>{number} foi removido de {account}.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimir o relatório</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largura da janela</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation>Nem tudo foi impresso.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation>Adicionar uma tabela de preços…</translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation>Preço desta chamada</translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation>outras ▾</translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation>detalhes ▾</translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation>Preços de todas as contas</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>De que o preço é feito</translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation>Adicionar uma tabela de preços para {account}</translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation>Sempre pela mais barata</translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation>Importar uma tabela de preços para {account}…</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation>Perguntando o preço a {account}…</translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation>Sem preço por {account}: {why}</translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation>{account} diz que não é possível ligar para este número</translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation>Não foi possível perguntar o preço a {account}</translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation>{words} · a mais barata</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are never written into the log file.</source>
        <translation>O registro de chamadas, os contatos e as faturas ficam neste computador; os serviços guardam o que guardam. Chaves e senhas nunca são escritas no arquivo de log.</translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation>Excluí-las agora</translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation>Excluir agora as chamadas mais antigas</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>%n chamada é mais antiga. Será excluída em algumas horas.</numerusform>
            <numerusform>%n chamadas são mais antigas. Serão excluídas em algumas horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>%n chamada foi excluída.</numerusform>
            <numerusform>%n chamadas foram excluídas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvedNumbers</name>
    <message>
        <source>Back to the accounts</source>
        <translation>Voltar às contas</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lendo a lista…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>When you call, the other party may see one of these. {service} shows a number of yours once it is verified: its phone is rung, and whoever answers keys in a code.</source>
        <translation>Quando você liga, a outra pessoa pode ver um destes. {service} mostra um número seu depois de verificado: o telefone dele toca, e quem atende digita um código.</translation>
    </message>
    <message>
        <source>Verify a number</source>
        <translation>Verificar um número</translation>
    </message>
    <message>
        <source>No number may be shown yet. Verify one of yours below.</source>
        <translation>Nenhum número pode ser mostrado ainda. Verifique abaixo um seu.</translation>
    </message>
    <message>
        <source>{number} is off the list.</source>
        <translation>{number} saiu da lista.</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>A number of yours</source>
        <translation>Um número seu</translation>
    </message>
    <message>
        <source>Its phone rings at once. With its country&apos;s code is safest.</source>
        <translation>O telefone dele toca na hora. O mais seguro é com o código do país.</translation>
    </message>
    <message>
        <source>Name for it, if you like</source>
        <translation>Nome para ele, se quiser</translation>
    </message>
    <message>
        <source>What you and the service call it, such as Office.</source>
        <translation>Como você e o serviço o chamam, por exemplo Escritório.</translation>
    </message>
    <message>
        <source>Ring it and show the code</source>
        <translation>Tocar e mostrar o código</translation>
    </message>
    <message>
        <source>{number} is on the list.</source>
        <translation>{number} está na lista.</translation>
    </message>
    <message>
        <source>No answer came back, so there is no code for {number}; its phone may have rung all the same. It is not on the list. You can have it rung again.</source>
        <translation>Não veio resposta, então não há código para {number}; mesmo assim o telefone pode ter tocado. Ele não está na lista. Você pode fazê-lo tocar de novo.</translation>
    </message>
    <message>
        <source>{number} is on the list already.</source>
        <translation>{number} já está na lista.</translation>
    </message>
    <message>
        <source>Asking {service} to ring {number}…</source>
        <translation>Pedindo a {service} que ligue para {number}…</translation>
    </message>
    <message>
        <source>No answer came back: the phone of {number} may ring, but there is no code. Looking at the list…</source>
        <translation>Não veio resposta: o telefone de {number} pode tocar, mas não há código. Olhando a lista…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation>A primeira chamada talvez ainda esteja em andamento. Outra tocaria de novo os dois telefones, e as duas poderiam ser cobradas.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Ligar mesmo assim</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation>Discagem rápida</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>{place} (Ctrl+{number})</source>
        <translation>{place} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>RateImport</name>
    <message>
        <source>The prices of {account}: a CSV file</source>
        <translation>Os preços de {account}: um arquivo CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabelas (*.csv *.txt *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation>Preços de {account}</translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation>A tabela não informa a moeda. Em qual está?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usá-la</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Deixar em aberto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>%Ln preço para {account}, em {currency}.</numerusform>
            <numerusform>%Ln preços para {account}, em {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>%Ln preço para {account}; a tabela não informa a moeda.</numerusform>
            <numerusform>%Ln preços para {account}; a tabela não informa a moeda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>%Ln linha deixada de fora: {some}{more}</numerusform>
            <numerusform>%Ln linhas deixadas de fora: {some}{more}</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation>Ela não informa incrementos: as chamadas são calculadas por segundo.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation>Parado. Escolha menos dias, ou pergunte de novo.</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Perguntando aos provedores…</translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>A fatura mostra %n chamada em dúvida.</numerusform>
            <numerusform>A fatura mostra %n chamadas em dúvida.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation>Não foi possível perguntar a {account}: {why}</translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation>O que se mostra é de {when}.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Agrupado</translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation>Nome, número</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>Buscar nos itens</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Perguntar de novo aos provedores</translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation>Salvar ou imprimir o relatório</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Planilha (XLSX)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Documento (PDF)…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Visualizar e imprimir…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation>Subtotais</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation>A fatura ao lado do seu registro</translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation>Comparar com minhas chamadas</translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation>Salvar o que difere…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation>Conferir a fatura</translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation>A fatura do provedor é posta ao lado do seu registro: o que está só em um, e o que difere em duração ou preço, aparece aqui com o motivo.</translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation>Nada foi cobrado nestes dias. A próxima chamada aparecerá aqui.</translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation>Nada nestes dias é assim.</translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation>Gastos, {how}, em {currency}; a tabela tem os mesmos números</translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation>nenhuma moeda informada</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Somando…</translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation>Chamadas comparadas: {all}. Em desacordo: {wrong}.</translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation>São demais para listar: aqui estão as primeiras que não conferem.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>Documento (*.pdf);;Tabela (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln chamada gravada em {file}.</numerusform>
            <numerusform>%Ln chamadas gravadas em {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln item gravado em {file}.</numerusform>
            <numerusform>%Ln itens gravados em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Gravando {file}…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Parado: nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Compondo as páginas…</translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation>Páginas impressas: {count}.</translation>
    </message>
</context>
<context>
    <name>SecretsLine</name>
    <message>
        <source>Keys and passwords are kept in {place}.</source>
        <translation>Chaves e senhas ficam guardadas em: {place}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation>O que os serviços fazem</translation>
    </message>
    <message>
        <source>As accounts begin; an account of yours that differs stands behind its service. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation>Como as contas começam; uma conta sua que difere aparece atrás do serviço dela. O que os documentos de um serviço não dizem claramente está marcado como presumido: a página dele diz mais.</translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation>Mais sobre cada serviço:</translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation>Ajuda sobre {service}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>Voltar ao padrão: {name}</translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configurações</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Nenhuma configuração fala disso.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Voltar à lista de configurações</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n página encontrada</numerusform>
            <numerusform>%n páginas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation>Discar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation>Muitos links de chamada foram abertos em seguida; os últimos foram ignorados.</translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation>{account} está pronta para ligar.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>A demonstração abre em uma janela própria.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation>Número que eles veem</translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation>Um número seu</translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation>Outro número que eles veem</translation>
    </message>
    <message>
        <source>Verify a number…</source>
        <translation>Verificar um número…</translation>
    </message>
    <message>
        <source>This account shows only numbers that were proved to be yours</source>
        <translation>Esta conta só mostra números provados como seus</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Outro número…</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} prevalece</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Grupos: {groups}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notas: {notes}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln chamada</numerusform>
            <numerusform>%Ln chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>%Ln sem custo</numerusform>
            <numerusform>%Ln sem custo</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation>o provedor não informa a moeda</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>No início</translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation>No início, calculado</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation>Callbacks: escutando</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ainda sem conta</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Conta: {name}</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Contas: {names}</translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation>{account}: {money}, acabando</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nada gasto</translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation>cerca de {spent}, em parte calculado</translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation>Este mês: {spent}</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit} per currency</source>
        <translation>Este mês: {spent} de {limit} por moeda</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit}</source>
        <translation>Este mês: {spent} de {limit}</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sem moeda)</translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation>A escuta está desligada: novidades das chamadas só vêm perguntando.</translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation>Callbacks: desligados</translation>
    </message>
    <message>
        <source>Callbacks: off, polling</source>
        <translation>Callbacks: desligados, perguntando</translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation>Callbacks: inacessível</translation>
    </message>
    <message>
        <source>{accounts}: callbacks cannot arrive. See Callbacks in the settings.</source>
        <translation>{accounts}: os callbacks não podem chegar. Veja Callbacks nas configurações.</translation>
    </message>
    <message>
        <source>Callbacks: none, polling</source>
        <translation>Callbacks: nenhum, perguntando</translation>
    </message>
    <message>
        <source>Callbacks: none</source>
        <translation>Callbacks: nenhum</translation>
    </message>
    <message>
        <source>The router leads {url} here</source>
        <translation>O roteador leva {url} até aqui</translation>
    </message>
    <message>
        <source>Callbacks: listening through the router</source>
        <translation>Callbacks: escutando pelo roteador</translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation>Os provedores chamam {url}</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation>Callbacks: escutando em {address}</translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation>Só o que roda nesta máquina chega a este endereço; defina listener.public_url para os provedores da internet.</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation>Callbacks: escutando em {address}, só esta máquina</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation>O que aconteceu até agora</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Já chamados</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Para experimentar</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Ninguém corresponde.</translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation>As pessoas para quem você ligar estarão aqui, para ligar de novo.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoje {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ontem {time}</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation>Relatório de suporte</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation>Isto é tudo o que o relatório diz. Chaves, senhas, números completos e endereços de callbacks ficam de fora. Leia-o antes de enviá-lo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation>O relatório foi salvo em {path}.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation>Conjunto de caracteres</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Separadas por</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>A primeira linha tem títulos</translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation>As primeiras entradas chegam assim</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation>{file} é uma tabela. Veja se cada coluna se torna o que deve.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Deixado de fora: {why}</translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation>Nenhuma coluna é ainda um nome, uma empresa, um número ou um endereço de e-mail. Escolha ao menos um deles em “Torna-se”.</translation>
    </message>
</context>
<context>
    <name>ToleranceFields</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that may differ</source>
        <translation>Segundos que podem diferir</translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation>Valor que pode diferir</translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation>Aceitar como arredondamento</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation>Configurações, contas, nomes de telefones e catálogos em um arquivo: para guardar, ou para outro computador. Chaves e senhas nunca estão nele.</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar para um arquivo…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de um arquivo…</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Usar estes</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation>Exportado para {path}. Chaves e senhas não estão nele.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation>Configurações do Dialer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>O arquivo contém:</translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation>O arquivo não contém nada a usar.</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>Usado:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Configurações:</translation>
    </message>
    <message>
        <source>Accounts:</source>
        <translation>Contas:</translation>
    </message>
    <message>
        <source>Names of phones:</source>
        <translation>Nomes de telefones:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Catálogos:</translation>
    </message>
    <message>
        <source>As they are here already.</source>
        <translation>Como já estão aqui.</translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation>A digitar de novo, em Contas:</translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation>{account}: {secrets}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Deixado de fora:</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Quick dial…</source>
        <translation>Discagem rápida…</translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation>Abrir o Dialer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation>{party}: {where}</translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation>Desligar {party}</translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation>Desligue no seu telefone</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation>Números para experimentar</translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation>Tudo aqui é simulado: nenhum telefone toca e nada é pago. Escolha um número e pressione Ligar. A é o seu telefone, B o da outra pessoa.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Of {date}. You have {version}.</source>
        <translation>De {date}. Você tem {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Pular esta versão</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation>Não há arquivo para este computador.</translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation>A assinatura é verificada.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>A soma de verificação é conferida.</translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation>{file}, {size}, vai para seus downloads. {vouched} Você mesmo o inicia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation>{path} está íntegro. Feche o Dialer e depois inicie-o.</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Saiu o Dialer {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Look now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Asks the release feed</source>
        <translation>Consulta a fonte de versões</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>This is Dialer {version}.</source>
        <translation>Este é o Dialer {version}.</translation>
    </message>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Saiu o Dialer {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Última verificação: {when}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation>De: seu telefone que toca primeiro</translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation>Por: a conta que faz a chamada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Mais para esta chamada</translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation>A mais barata: {account}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>A mais barata</translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation>Ainda não há conta por onde ligar.</translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation>{account} não conhece nenhum telefone seu que possa tocar primeiro.</translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation>Adicionar um telefone seu</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation>Boas-vindas ao Dialer</translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation>O Dialer liga por serviços de callback: o serviço toca seu telefone, depois o da outra pessoa, e une os dois. Aqui você diz para quem ligar, vê os dois telefones tocarem e quanto custa.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation>Serviços inventados neste computador. Nenhum telefone toca e nada custa.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Three steps: your callback service, the key or password that it gave you, and the phone that is to ring.</source>
        <translation>Três passos: seu serviço de callback, a chave ou senha que ele lhe deu, e o telefone que deve tocar.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Quanto já andou</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>account_first</name>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation>Adicione primeiro uma conta e depois ligue para {text}.</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>não alcançado a tempo</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>sem linha livre</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>número inexistente</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>recusado pelo serviço</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>não foi alcançado</translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation>saiu; não se sabe por quê</translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation>desligando</translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation>prestes a ser chamado</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>em conversa</translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation>não se sabe se foi chamado</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation>A conferência terminou</translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation>O serviço recusou a conferência</translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation>A conferência não aconteceu</translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation>Fechada: não se sabe o que houve com ela</translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation>Terminada: ninguém se juntou a você</translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation>Não é certo que tenha sido feita</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>Encerrando</translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation>Seu telefone está tocando</translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation>Você está nela; os outros estão sendo chamados</translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation>O serviço foi solicitado</translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation>O pedido saiu e nenhuma resposta veio. Espere seu telefone antes de iniciar outra.</translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation>Número sem tipo</translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation>Número: {label}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes do nome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>Acréscimo depois do nome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Tipo do próximo número</translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation>Grupos, com ::: entre eles</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Grupos, separados por vírgulas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation>Favorito (sim ou não)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>País dos números</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Outros detalhes</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europeu ocidental (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europeu central (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cirílico (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grego (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turco (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebraico (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Árabe (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Báltico (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonês (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinês simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinês tradicional (Big5)</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Coreano (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europeu ocidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europeu ocidental (Mac)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Vírgula  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Ponto e vírgula  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra vertical  |</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n others with you</source>
        <translation>
            <numerusform>%n outra pessoa com você</numerusform>
            <numerusform>%n outras pessoas com você</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation>Um PDF de {count} itens teria milhares de páginas.</translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation>Uma senha do PokeTALK tem de 4 a 50 caracteres.</translation>
    </message>
    <message>
        <source>A call between these two numbers runs: wait until it ends.</source>
        <translation>Há uma chamada em andamento entre estes dois números: espere até que termine.</translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation>Pode haver uma chamada em andamento: espere o telefone antes de ligar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>A call of %n minutes: {cost}</source>
        <translation>
            <numerusform>Uma chamada de %n minuto: {cost}</numerusform>
            <numerusform>Uma chamada de %n minutos: {cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation>O limite de uma chamada deve ser de ao menos 1 minuto.</translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation>O limite de custo de uma chamada deve ser maior que 0.</translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation>Não é possível mostrar outro número com esta conta de {title}.</translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation>Uma conferência do registro está danificada: {error}.</translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation>Uma conferência precisa de alguém para quem ligar.</translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation>Uma conferência por esta conta tem no máximo {most} outros participantes.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation>Um contato precisa de um nome, uma empresa, um endereço de e-mail ou um número.</translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation>Não é possível manter um limite de minutos nesta chamada: {why}.</translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation>Não é possível manter um limite de custo nesta chamada: {why}.</translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation>Não é possível ligar para um número desta chamada</translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation>Um servidor seu que recebe os pedidos da API de conta no lugar do PokeTALK.</translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation>Uma tabela precisa das colunas prefix e per_minute, como dialer price sheet as escreve.</translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation>É possível definir um atalho em todos os programas.</translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation>Um atalho em todos os programas que oferece ligar para o texto selecionado, por exemplo Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation>Um usuário de ari.conf.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Segredo de API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Id. da conta</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID da conta</translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Adicione-a de novo com --set {key}=VALOR (ou {key}=@ARQUIVO).</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation>Adicione uma com dialer accounts add NOME --provider P, ou experimente dialer demo.</translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation>Adicione um com dialer contacts books add NOME --url URL --username USUÁRIO.</translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation>Adicione a conta de novo com --own-number SEU_NÚMERO.</translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation>Adicione o catálogo de novo com --set password=@-.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>{title} adicionado</translation>
    </message>
    <message>
        <source>Address at your operator</source>
        <translation>Endereço na sua operadora</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Catálogo de endereços</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Endereço dos tokens</translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation>Depois de +{country_code} nenhum número começa com este {digit}: retire-o.</translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation>Todas as configurações necessárias estão aí; a primeira chamada mostrará se são aceitas.</translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation>Também liga para {ids}.</translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation>Uma conta Enterprise: relatórios de chamadas e outros números exibidos são permitidos.</translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation>Um token de acesso seu, em vez de buscar um; um dia ele expira.</translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation>Uma conta não pode se chamar {name}.</translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation>Já existe uma conta chamada {name}.</translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation>Um catálogo não pode se chamar {name}.</translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation>Um catálogo precisa de um nome e de um endereço web.</translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation>Um catálogo precisa de um nome de usuário e de uma senha.</translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation>Outro Dialer detém a escuta mas não a abre.</translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation>Outro número exibido</translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation>Outro programa já tem o atalho {keys}.</translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation>Outro programa o detém; feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation>Outro relatório foi pedido.</translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation>Pergunte ao Called.in por quê.</translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation>Perguntar ao Twilio, antes de uma chamada com outro número exibido, se ele pode ser mostrado.</translation>
    </message>
    <message>
        <source>Ask about caller IDs</source>
        <translation>Perguntar pelos números exibidos</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation>Perguntar uma vez por dia se há versão mais nova. Nada é baixado sem que você diga.</translation>
    </message>
    <message>
        <source>Ask the operator what the account may do, and check its scope.</source>
        <translation>Pergunte à operadora o que a conta pode fazer, e verifique o scope dela.</translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation>Pedir ao roteador que leve os callbacks da internet até esta máquina (UPnP, NAT-PMP ou PCP). A escuta fica então aberta também à rede local.</translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation>Peça um endereço público ao seu provedor de internet, ou use um túnel e defina um endereço público.</translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation>Nome presumido da ação que lista as chamadas.</translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation>Nomes presumidos dos métodos da API de conta, onde diferem: make_call=NOME, …</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticação</translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation>Saldo consultável</translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation>Os dois telefones desta chamada são o mesmo.</translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation>Atualize este e tente de novo.</translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation>Compre créditos no Called.in.</translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation>Ligue de novo se não era a intenção.</translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation>Ligue para outro número, ou de outra forma.</translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation>Ligue para outro número, ou peça ao PokeTALK que o retire.</translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation>Ligue para menos pessoas, ou aumente budget.per_call ou budget.per_month.</translation>
    </message>
    <message>
        <source>Call from the phone that the account belongs to.</source>
        <translation>Ligue do telefone a que a conta pertence.</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Ligar para o número selecionado</translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation>Ligue por outra conta.</translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation>Ligue sem --no-wait.</translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation>Os callbacks estão desligados.</translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation>Os callbacks chegam pelo seu endereço público.</translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation>Os callbacks chegam pelo roteador.</translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation>Talvez os callbacks cheguem; só desta máquina não dá para saber.</translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation>Chegam os callbacks de serviços desta máquina ou desta rede.</translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation>Liga, além de números, para</translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation>As chamadas podem ser desligadas na hora.</translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation>As chamadas podem ser desligadas em {seconds} segundos, no próximo callback.</translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation>As chamadas não podem ser desligadas daqui.</translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation>Pode mostrar outro número, depois que você provar que é seu.</translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation>Pode mostrar outro número.</translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation>Mude --from ou --to.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Altere-o lá.</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>{title} alterado</translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation>Verifique os dois números e seus códigos de país.</translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation>Verifique os dois números antes de ligar de novo.</translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation>Verifique ambos; alguns serviços querem uma senha só para este programa.</translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation>Verifique o nome e onde ele está.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation>Verifique se você pode gravar na pasta dele, ou defina DIALER_HOME para outra.</translation>
    </message>
    <message>
        <source>Check that your own phone is switched on and may call.</source>
        <translation>Verifique se seu telefone está ligado e pode chamar.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation>Verifique api_key da conta, ou peça uma ao PokeTALK.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation>Verifique api_key da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation>Verifique app_key, username e password da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation>Verifique o endereço base da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id and client_secret, or its token.</source>
        <translation>Verifique client_id e client_secret da conta, ou o token dela.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id, client_secret and token_url.</source>
        <translation>Verifique client_id, client_secret e token_url da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation>Verifique o e-mail e a senha da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoint.</source>
        <translation>Verifique o endpoint da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation>Verifique os endpoints da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation>Verifique a chave e o segredo da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation>Verifique username (seu identificador Spokn) e password da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation>Verifique username e password da conta.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Verifique o endereço e a conexão.</translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation>Verifique o endereço, e se res_ari_events e res_http_websocket estão carregados.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>Verifique a conexão e pergunte de novo.</translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation>Verifique a conexão e sincronize de novo.</translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation>Verifique o número antes de ligar de novo.</translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation>Verifique o número, ou tente mais tarde.</translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Verifique o número: com código do país, ou um identificador Spokn de 7 dígitos.</translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation>Verifique os números; mostrar outro número exige uma conta Enterprise.</translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation>Verifique os dois números e a conta.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>Verifique os dois números.</translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation>Verifique as permissões do usuário em ari.conf.</translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation>Verifique nome de usuário e senha: são de um usuário em ari.conf.</translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation>Verifique seu próprio número na conta.</translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Verifique seu próprio número: com código do país, ou um identificador Spokn de 7 dígitos.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Escolha um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Escolha outra conta.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Escolha outra pasta, ou libere espaço.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Escolha outro número.</translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation>Escolha outro telefone seu, ou outra conta.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation>Escolha outro telefone.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Escolha outro lugar para ele.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Escolha outra porta.</translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation>Escolha-o nos ajustes do FaceTime, em “Padrão para chamadas”.</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation>Escolha-o nas configurações do Windows, em Aplicativos, Aplicativos padrão, Dialer.</translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation>Escolha-o nas configurações da área de trabalho, em aplicativos padrão.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation>Escolha um dos seus próprios números.</translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation>Escolha um que o Dialer tenha exportado.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id. do cliente</translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation>Ao fechar a janela, o Dialer continua na bandeja, onde há uma.</translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation>Códigos com * ou # são para a própria rede telefônica e não podem ser chamados daqui: digite só o número.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferências</translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation>Os contatos estão sendo sincronizados, por este Dialer ou outro.</translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation>DIALER_SECRETS é {wanted}.</translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation>Excluir do registro as chamadas com mais de tantos dias; vazio mantém todas. As do mês corrente ficam, porque o limite dele as conta.</translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation>O Dialer não inicia quando você entra no sistema.</translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation>O Dialer desliga, enquanto estiver rodando</translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation>O Dialer a procura em {title} pelo seu próprio identificador.</translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation>O Dialer a procura na lista de chamadas de {title}.</translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation>O Dialer não está registrado para links.</translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation>O Dialer está registrado para links tel:, callto: e sip:.</translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation>O próprio Dialer falhou.</translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation>O próprio Dialer une os dois telefones, então precisa rodar até a chamada terminar.</translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation>O Dialer escuta em {address} e responde.</translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation>O Dialer não abre mais links tel:, callto: e sip:.</translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation>O Dialer abre links tel:, callto: e sip:.</translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation>O Dialer abre links {some}, e não os outros.</translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation>O Dialer inicia quando você entra no sistema.</translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation>O Dialer não estava registrado para links.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Você quis dizer {near}?</translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation>Um firewall desta máquina o proíbe?</translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation>Busca de chamadas em dúvida</translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation>Falta END:VCARD: outro cartão começa dentro dele, na linha {number}</translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation>Falta END:VCARD: o arquivo pode ter sido cortado</translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation>Encerre o que seu telefone está fazendo e ligue de novo.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>Exporte os contatos como vCard (.vcf) ou CSV.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Os campos são {fields}.</translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation>Libere espaço, ou defina DIALER_HOME para uma pasta no disco desta máquina.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation>Libere espaço; nada do que foi confirmado se perdeu.</translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation>Daqui, outra coisa responde nesse endereço.</translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation>Daqui não se chega a {url}: {why}.</translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation>A extensão AppIndicator do GNOME adiciona uma.</translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation>Dê um número para ligar.</translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Informe com --set {key}=VALOR (ou {key}=@ARQUIVO).</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Informe mais do identificador.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Informe um deles.</translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation>Informe um como https://dav.example.org/.</translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation>Informe o de um deles.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation>Informe só esquema, host e porta, como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give the description another name.</source>
        <translation>Dê outro nome à descrição.</translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation>Informe o nome com --username e a senha com --set password=@-.</translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation>Informe o endereço CardDAV do servidor, que a ajuda dele indica, ou o do próprio catálogo.</translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation>Informe-os com --username e --set password=@- (ou password=@ARQUIVO).</translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation>Informe o que vem antes de .signalwire.com, sem pontos.</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status} instead of asking for the login</source>
        <translation>HTTP {status} em vez de pedir o login</translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation>Desligue um dos dois telefones.</translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation>Desligue um dos dois telefones; para chamadas futuras, defina listener.public_url.</translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation>Desligue o telefone.</translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation>Desligue seu próprio telefone.</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation>Como as chamadas são conectadas e desconectadas; o Talkety aceita os dois.</translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation>Por quanto tempo cada telefone toca, em segundos.</translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation>Quanto esperar antes que seu telefone toque de novo, em segundos.</translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation>Quanto esperar pela resposta de um provedor, em segundos.</translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation>Quanto esperar pelo relatório da outra pessoa depois do relatório do seu telefone, em segundos (presumido).</translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation>Por quanto tempo seu telefone toca, em segundos.</translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation>Como os números são chamados, por exemplo PJSIP/{to}@trunk. {to} é o número com o mais, {to_digits} sem; {to_country_code} e {to_national} são as partes dele.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation>De quanto em quanto se pergunta a um provedor sobre uma chamada sendo completada, em segundos.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation>De quanto em quanto se pergunta a um provedor durante a conversa, em segundos.</translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation>Como os números são enviados: com um mais, como documentado, ou só em dígitos.</translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation>Não se sabe como a chamada terminou</translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation>Como o cliente se identifica ao buscar um token (presumido: basic).</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls; the bill is too high by {amount}.</source>
        <translation>
            <numerusform>%n chamada; a fatura cobra {amount} a mais.</numerusform>
            <numerusform>%n chamadas; a fatura cobra {amount} a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the file as .xlsx.</source>
        <translation>
            <numerusform>Mais %n está no arquivo .xlsx.</numerusform>
            <numerusform>Mais %n estão no arquivo .xlsx.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are described by files.</source>
        <translation>
            <numerusform>%n serviço é descrito por um arquivo.</numerusform>
            <numerusform>%n serviços são descritos por arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance was not told for the first of these days: it is reckoned from one that was told for another day, by the items between.</source>
        <translation>Nenhum saldo foi informado para o primeiro destes dias: ele é calculado a partir do de outro dia, com os itens entre os dois.</translation>
    </message>
    <message>
        <source>A minute costs {price}.</source>
        <translation>Um minuto custa {price}.</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers only: verify this one, or top up.</source>
        <translation>Uma conta de teste só liga para números verificados: verifique este ou recarregue a conta.</translation>
    </message>
    <message>
        <source>A trial account cannot do this: top it up first.</source>
        <translation>Uma conta de teste não pode fazer isso: recarregue-a primeiro.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>Conta {account}</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add.</source>
        <translation>Adicione uma com dialer accounts add.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Allow calls to this country in the console, under voice geographic permissions.</source>
        <translation>Permita chamadas para este país no console, em Voice Geographic Permissions.</translation>
    </message>
    <message>
        <source>An address book is called {name} already.</source>
        <translation>Já existe um catálogo chamado {name}.</translation>
    </message>
    <message>
        <source>An extension can be shown to another extension only.</source>
        <translation>Um ramal só pode ser mostrado a outro ramal.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo depois</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Billing report</source>
        <translation>Relatório de cobrança</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Call {party}?</source>
        <translation>Ligar para {party}?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Calls in the last {days} days: {calls}; answered: {percent} %; not put through: {failed}.</source>
        <translation>Chamadas dos últimos {days} dias: {calls}; atendidas: {percent} %; não completadas: {failed}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <source>Change its address by hand if that is right.</source>
        <translation>Mude o endereço você mesmo se isso estiver certo.</translation>
    </message>
    <message>
        <source>Check the account&apos;s login.</source>
        <translation>Verifique os dados de acesso da conta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s number: it is one of the service, or one that it has verified.</source>
        <translation>Verifique o número da conta: é um do serviço ou um que ele verificou.</translation>
    </message>
    <message>
        <source>Check your own phone&apos;s number.</source>
        <translation>Verifique o número do seu telefone.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Disputed calls</source>
        <translation>Chamadas contestadas</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the amount is not known.</source>
        <translation>
            <numerusform>De %n delas não se sabe o valor.</numerusform>
            <numerusform>De %n delas não se sabe o valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the {name} {text}, write {typed}.</source>
        <translation>Para {name} {text}, escreva {typed}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Have the number verified with dialer caller-ids verify, or show another one.</source>
        <translation>Faça verificar o número com dialer caller-ids verify ou mostre outro.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>How your exchange&apos;s own extensions are called, such as PJSIP/{extension}.</source>
        <translation>Como os ramais da sua central são chamados, por exemplo PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One that is an extension is called as such.</source>
        <translation>Como seu telefone é chamado, por exemplo PJSIP/alice; vazio, como os outros números. Se for um ramal, é chamado como tal.</translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation>Se o servidor é seu, faça esta máquina confiar na autoridade que o assinou, ou informe o arquivo dela em SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation>Se devem ser excluídos também do outro lado, sincronize com --yes.</translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation>Se você confia sua senha a esse lugar, informe o endereço dele.</translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation>Se seu telefone tocar, não atenda.</translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation>Em {path}: {what_happened}</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>Instale de novo a versão mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation>Seu telefone está ligado, e o número dele certo? Então ligue de novo.</translation>
    </message>
    <message>
        <source>It asks its release feed for newer versions, and you fetch and start them.</source>
        <translation>Ele pergunta por versões mais novas à sua fonte de versões; você as baixa e inicia.</translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation>Poderá ser desligada assim que {title} tiver respondido.</translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation>Só pode ser file, ou não definido.</translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation>Ainda não pode ser desligada. Se seu telefone tocar, deixe tocar.</translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation>É AC e 32 letras e dígitos; o console o mostra.</translation>
    </message>
    <message>
        <source>It is ended as soon as it is listed; putting down your own phone ends it at once.</source>
        <translation>Ela é encerrada assim que aparecer; se você desligar seu telefone, ela termina na hora.</translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation>Não se sabe se esta conferência aconteceu.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation>Não se sabe se {title} fez a chamada: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation>Não se sabe se {title} fez esta chamada: não é possível mandá-la terminar.</translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation>Está em andamento. Libere espaço no disco.</translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation>É grande demais para ser um.</translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation>Pode ter sido cobrada: veja a fatura do provedor antes de ligar.</translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation>Leva até um minuto.</translation>
    </message>
    <message>
        <source>It was deleted. Try again later, or from the release&apos;s page.</source>
        <translation>Ele foi apagado. Tente de novo mais tarde, ou pela página da versão.</translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation>Não foi alcançado daqui. Muitos roteadores não deixam a própria rede entrar pelo endereço externo; isso não afeta os serviços.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Items of {account}, {currency}</source>
        <translation>Itens de {account}, {currency}</translation>
    </message>
    <message>
        <source>Items, {currency}</source>
        <translation>Itens, {currency}</translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation>As chamadas dela não mostram andamento nem fim: {title} não alcança esta máquina.</translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation>O limite dela de {money} só é mantido enquanto algo acompanha a conferência: a janela, ou --wait.</translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation>O gerenciador de pacotes traz versões mais novas.</translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation>Não é possível ler os telefones dela.</translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation>Tenha seu telefone à mão: ele toca primeiro. Depois ligue de novo.</translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation>Mantém um catálogo de endereços com o qual sincronizar contatos.</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas chamadas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation>Leve o proxy reverso, túnel ou redirecionamento à porta {port} desta máquina, com o caminho inteiro.</translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation>Omitir a chave de aplicativo ao perguntar preços, como faz um exemplo documentado.</translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation>Faça o nome terminar em .vcf ou .csv.</translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation>Deixe o comando esperar, ou ligue sem o limite.</translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation>Limite de minutos</translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation>Limite de custo durante uma chamada</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation>Limite a chamada com --max-minutes onde o provedor aceita, ou importe os preços da conta.</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation>Limite a chamada com --max-minutes onde o provedor aceita.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation>Limita por si os minutos de uma chamada, a no máximo {most}.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation>Limita por si os minutos de uma chamada.</translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation>Escutar em uma porta local os callbacks dos provedores.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Look at the account&apos;s balance and state in its console.</source>
        <translation>Veja o saldo e o estado da conta no console dela.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page for a newer version.</source>
        <translation>Procure uma versão mais nova na página da versão.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation>Veja a página da versão.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>Olhe o seu telefone antes de ligar de novo.</translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation>Procure o endereço e adicione o catálogo de novo: dialer contacts books add.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation>Veja se o disco está cheio ou falhando; o que foi confirmado não se perdeu.</translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation>Libere algum lá.</translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation>Certifique-se de que a conta tem crédito, ou tente mais tarde.</translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation>Conserte-o ou tire-o do lugar; nada foi alterado.</translation>
    </message>
    <message>
        <source>Mend {path} (dialer providers check tells every fault in it), or delete it.</source>
        <translation>Corrija {path} (dialer providers check mostra cada erro nele) ou apague-o.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation>
            <numerusform>%n contato mesclado em {title}</numerusform>
            <numerusform>%n contatos mesclados em {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation>Tire o arquivo do lugar e restaure uma cópia; o Dialer cria um novo onde não há.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Informe um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation>Dê às colunas nomes como First Name, Company, Phone e E-mail.</translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation>Informe um como UTC, Europe/London ou America/New_York.</translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation>Informe uma com --account, ou defina default_account.</translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation>Informe um com --account; ele participa a partir daí.</translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation>Nomes de ações onde diferem dos presumidos: conference_connect=NOME, e assim para conference_add, conference_status, conference_disconnect e convert; vários são separados por vírgulas.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation>Não precisa de callbacks: pergunta-se quando a chamada termina.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation>Não precisa de callbacks: pergunta-se durante a chamada.</translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation>Versões mais novas vêm de onde você o obteve.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>Nenhuma conta foi informada.</translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation>Nenhuma chamada foi feita. Verifique a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>No call was placed. Try again then.</source>
        <translation>Nenhuma chamada foi feita. Tente de novo então.</translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation>Nenhum callback pode chegar: nada escuta nesta máquina.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation>Nenhum callback da internet pode chegar ainda.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation>Nenhum callback da internet pode chegar, e nenhuma das suas contas precisa.</translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation>Nenhuma coluna de {name} é conhecida como nome, número ou endereço (títulos: {known}).</translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation>Nenhum contato foi informado.</translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation>Nenhum país tem o código deste link: digite o número completo.</translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation>Nenhum país tem este código: verifique os dígitos depois do mais ou do prefixo internacional.</translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation>Nenhum número de {place} se escreve assim: digite-o com código de área e zero inicial, ou completo, com + e código do país.</translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation>Nenhum número de {place} conhecido por esta versão começa assim: verifique-o antes de ligar.</translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation>Nenhum telefone tocou.</translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation>Nenhum telefone tocou. Quando a causa for resolvida, ligue de novo.</translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation>Não foi possível ler nenhum preço ({why}).</translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation>Não foi possível ler nenhum preço.</translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation>Nenhum programa aqui mostra notificações.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>Nenhum endereço público está definido.</translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation>Nenhum roteador abriu um caminho ainda.</translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation>Nenhum roteador abriu um caminho ({reasons}).</translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation>Nenhum roteador foi encontrado.</translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation>Ninguém escuta callbacks agora.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody tells what %n calls cost. They are not in the sums.</source>
        <translation>
            <numerusform>Ninguém diz quanto custou %n chamada. Ela não está nas somas.</numerusform>
            <numerusform>Ninguém diz quanto custaram %n chamadas. Elas não estão nas somas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation>Referência enviada com a chamada</translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation>Nada se informa de uma chamada em uma conta assim.</translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation>Nada abre links tel:, callto: e sip:.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Nada foi aproveitado dela.</translation>
    </message>
    <message>
        <source>Nothing was taken from it: somebody may have tampered with it.</source>
        <translation>Nada foi aproveitado dela: alguém pode tê-la adulterado.</translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation>Avisar quando uma chamada se aproxima do limite.</translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation>Avisar quando uma chamada falhou, e dizer por quê.</translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation>Avisar quando o saldo de uma conta está baixo.</translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation>Avisar quando a outra pessoa atendeu.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Número exibido</translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation>Números como este não são alcançados de fora (país: {country}).</translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation>Oferecer ligar para um número recém-copiado, em qualquer programa.</translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation>Uma das duas linhas estava ocupada</translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation>Um dos dois telefones não foi atendido</translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation>Só o fim é informado, por um callback; ele precisa de um endereço que alcance esta máquina.</translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation>Só o fim é informado: pergunta-se por ele até que conste da lista.</translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation>Abrir links tel:, callto: e sip: com o Dialer.</translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation>Seu telefone toca de novo</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Phone numbers alone are called here, and {text} is none.</source>
        <translation>Aqui só se liga para números de telefone, e {text} não é um.</translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation>A do PokeTALK mantém, com o e-mail e a senha da conta.</translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation>Preço consultável</translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation>O andamento vem por callbacks; eles precisam de um endereço que alcance esta máquina.</translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation>O andamento é perguntado durante a chamada.</translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation>Andamento de uma chamada</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Id. do projeto</translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation>Aumente budget.per_call ou budget.per_month para a próxima.</translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation>Aumente budget.per_month, ou espere o próximo mês.</translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation>Aumente-o.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Aumente o limite.</translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation>Recusar números que não tenham 10 dígitos nacionais (código 1) ou de 4 a 14 (outros; presumido).</translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation>Registre seu endereço IP público no PokeTALK, junto à chave de API.</translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation>Remova-a com dialer price forget --account {account} e importe-a de novo.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Remova primeiro essa.</translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation>Remova o catálogo e adicione-o de novo: os contatos ficam e são associados de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation>
            <numerusform>%n contato removido</numerusform>
            <numerusform>%n contatos removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation>{title} removido</translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation>Informe esta falha do Dialer.</translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation>Reinicie aquele.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation>Restaure uma cópia do arquivo, ou informe isto.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Tempo de toque</translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation>
            <numerusform>Toca de novo seu telefone uma vez.</numerusform>
            <numerusform>Toca de novo seu telefone até %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>SIP number</source>
        <translation>Número SIP</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation>Salve como .xlsx ou .csv, ou escolha menos dias.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation>Salve primeiro a planilha como CSV.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>Segundos cobrados</translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation>Segundos cobrados</translation>
    </message>
    <message>
        <source>Seconds logged</source>
        <translation>Segundos registrados</translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation>Veja se o endpoint está no Asterisk e se o telefone dele está registrado.</translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation>Os serviços recebem seu endereço público, que não foi alcançado daqui.</translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation>Defina DIALER_HOME para uma pasta em que se possa gravar.</translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation>Defina um endereço público com o nome ou endereço do roteador, e a porta.</translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation>Defina client_id, client_secret e token_url, ou um token.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Defina-o de novo.</translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation>Defina listener.enabled como true.</translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation>Defina listener.port para outra (0 usa qualquer uma livre).</translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation>Defina listener.public_url, ou ligue sem --max-minutes.</translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation>Defina read_only = no para o usuário em ari.conf, ou indique outro.</translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation>Defina api_key da conta.</translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation>Várias chamadas começam com {shown}.</translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation>Várias conferências se chamam {conference_id}.</translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation>Vários contatos começam com {shown}.</translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation>Mostrar a página do Dialer dentro de outro site; dialer service-page informa o endereço dela.</translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation>Mostre em vez disso um número de telefone.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Mostrar um ícone na bandeja, onde a área de trabalho tem uma.</translation>
    </message>
    <message>
        <source>So none of them was ended: put down your own phone, which ends it.</source>
        <translation>Por isso nenhuma foi encerrada: desligue seu telefone, o que a encerra.</translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation>Assim, o fim e o custo desta chamada não serão conhecidos aqui; {title} toca mesmo assim.</translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation>Assim, o andamento, o fim e o custo desta chamada não serão conhecidos aqui, e ela não poderá ser desligada daqui; {title} toca mesmo assim.</translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation>Alguns são {encodings}.</translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation>Alguns roteadores não deixam a própria rede entrar pelo endereço externo: mesmo assim pode funcionar. Abra-o em um telefone sem Wi-Fi para ver.</translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation>Algo responde em {url}, mas não é este Dialer.</translation>
    </message>
    <message>
        <source>Something changed meanwhile; the call was asked again.</source>
        <translation>Algo mudou nesse meio-tempo; a chamada foi perguntada de novo.</translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation>Outra coisa que não este Dialer responde em {address}.</translation>
    </message>
    <message>
        <source>Something has changed: look again before you call.</source>
        <translation>Algo mudou: olhe de novo antes de ligar.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>Gasto por país</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Gasto por dia</translation>
    </message>
    <message>
        <source>Spent by day, {currency}</source>
        <translation>Gasto por dia, {currency}</translation>
    </message>
    <message>
        <source>Spent by destination, {currency}</source>
        <translation>Gasto por destino, {currency}</translation>
    </message>
    <message>
        <source>Spent by month, {currency}</source>
        <translation>Gasto por mês, {currency}</translation>
    </message>
    <message>
        <source>Spent by week, {currency}</source>
        <translation>Gasto por semana, {currency}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divida-o.</translation>
    </message>
    <message>
        <source>Spokn ID</source>
        <translation>identificador Spokn</translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation>Inicie o Dialer de novo.</translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation>Iniciar o Dialer quando você entrar neste computador.</translation>
    </message>
    <message>
        <source>Start it with --wait.</source>
        <translation>Inicie-a com --wait.</translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation>Inicie ou desbloqueie o chaveiro da área de trabalho, ou defina DIALER_SECRETS=file para guardar segredos em um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation>Estados e resultados além dos conhecidos: palavra=ongoing, success, busy, no_answer, failed ou cancelled; vários são separados por vírgulas.</translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation>Palavras de estado além das presumidas: palavra=queued, ringing, talking, completed, busy, no_answer, cancelled ou failed; várias são separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation>Guardados lá: {own_numbers}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation>Ligue-a, e as novidades das chamadas virão sozinhas.</translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation>Ligue UPnP ou NAT-PMP no roteador, ou leve uma porta até aqui à mão e defina listener.public_url.</translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation>Sincronizado com {title}</translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation>Vale no próximo relatório de {title}, em {seconds} s.</translation>
    </message>
    <message>
        <source>TeXML application</source>
        <translation>Aplicativo TeXML</translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation>Avise-os.</translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation>Não informa nada das suas chamadas.</translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation>Informa quanto uma chamada custa enquanto dura, então um limite de custo pode ser mantido.</translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation>A senha desse usuário.</translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation>A chave de API do Called.in.</translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation>A chave de API está definida; a primeira chamada mostrará se o PokeTALK a aceita e conhece o endereço público desta máquina.</translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation>A chave de API da sua conta.</translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation>A chave de API que o PokeTALK lhe deu.</translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation>A chave de API.</translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation>A senha de API.</translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation>O segredo de API.</translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation>O usuário de API da sua conta.</translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation>Não é possível alcançar a sessão D-Bus: {error}.</translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation>O SID de uma chave de API, para entrar com ela (presumido).</translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation>O número SIP ou ramal por onde vão as chamadas, quando não é o habitual.</translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation>A conta por onde vão as chamadas quando nenhuma é informada.</translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation>A conta {account} não tem telefone seu para tocar primeiro.</translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation>A conta {account} não mantém lista de números a mostrar.</translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation>A conta {name} não tem client_id nem token.</translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation>Falta {key} à conta {name}.</translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation>A conta {name} não mantém catálogo de endereços.</translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation>O SID da conta: AC e 32 letras e dígitos.</translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation>O e-mail da conta não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation>O identificador da conta, como nos endereços do TeXML.</translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation>Os preços da conta estão em {currency} e a fatura dela em {other}: não dá para calcular deles um limite de custo.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up: ask the operator.</source>
        <translation>A cota da conta acabou: pergunte à operadora.</translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation>O token da conta. Os callbacks são verificados com ele, então é necessário mesmo junto a uma chave de API.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation>O endereço para os callbacks de {title} é longo demais.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation>O endereço para os eventos de {title} é longo demais.</translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation>O endereço tem {over} caracteres a mais para {title}.</translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation>O endereço não pode conter nome, senha, consulta nem fragmento.</translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation>O endereço em que escutar; qualquer um além do local deixa outras máquinas se conectarem.</translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation>O endereço pelo qual os provedores alcançam a escuta de fora.</translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation>A resposta de {title} é longa demais.</translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation>A chave de aplicativo que o Talkety lhe deu.</translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation>O endereço base {base_url} não serve.</translation>
    </message>
    <message>
        <source>The bill and the log agree: there is nothing to dispute.</source>
        <translation>A fatura e o registro coincidem: não há nada a contestar.</translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation>Não é possível manter o orçamento nesta chamada: o custo dela não é informado enquanto dura.</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>A chamada falhou</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>A chamada já terminou.</translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation>A chamada atingiu {words}.</translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation>A chamada está em {share} % de {words}.</translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation>A chamada está sendo desligada.</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>A chamada está sendo feita.</translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation>A chamada será desligada no próximo callback de {title}, em {hang_up_within_s} segundos.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>A chamada terminou</translation>
    </message>
    <message>
        <source>The call is placed: your own phone rings first.</source>
        <translation>A chamada foi feita: primeiro toca o seu próprio telefone.</translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation>A chamada está em andamento. Libere espaço no disco.</translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation>O registro de chamadas está fechado.</translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation>Não é possível usar o registro de chamadas {path}: {text}.</translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation>O registro de chamadas {path} foi gravado por um Dialer mais novo (formato {version}).</translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation>A chamada foi cancelada antes que os dois atendessem</translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation>A chamada foi cancelada antes que a outra pessoa atendesse</translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation>A chamada foi desligada daqui</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>A chamada não foi feita</translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation>Não é possível abrir a porta de callbacks {host}:{port}: {reason}.</translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation>O identificador do cliente, como a operadora o deu.</translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation>O segredo do cliente.</translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation>A empresa tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation>A conferência já terminou.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}, reckoned from its prices.</source>
        <translation>A conferência atingiu o limite de {max_cost}, calculado pelos preços.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}.</source>
        <translation>A conferência atingiu o limite de {max_cost}.</translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation>A conferência está sendo encerrada.</translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation>As conferências estão fechadas.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation>Não é possível usar a configuração {path}: {what}.</translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation>O contato tem {count} endereços de e-mail; {most} podem ser guardados.</translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation>O contato tem {count} grupos; {most} podem ser guardados.</translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation>O contato tem {count} números; {most} podem ser guardados.</translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation>O contato foi alterado nesse meio-tempo em {title}.</translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation>Os contatos estão fechados.</translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation>O país dos números digitados na forma nacional.</translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation>Os dias terminam em {last} antes de começar em {first}.</translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation>Os dias de um relatório ficam entre {first_day} e {last_day}.</translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation>A demonstração não muda nada na sua área de trabalho.</translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation>Não é possível usar a descrição {name}: {fault}.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation>A área de trabalho não concedeu o atalho ({step}).</translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation>A área de trabalho tem uma bandeja.</translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation>A área de trabalho não tem bandeja: fechar a janela encerra o Dialer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation>O portal de atalhos da área de trabalho não responde.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation>O portal da área de trabalho concede um atalho em todos os programas.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation>O portal da área de trabalho não abriu sessão para atalhos.</translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation>O endereço de e-mail da sua conta PokeTALK, se você não tem chave de API.</translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation>A extensão diz que tipo de arquivo ele será.</translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation>O motor falhou.</translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation>O ramal neste link não é uma sequência de dígitos: digite o número.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation>O arquivo tem mais de {most} MB.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>O arquivo não é texto.</translation>
    </message>
    <message>
        <source>The file leads it to {host}, and its key or password is kept here.</source>
        <translation>O arquivo o leva a {host}, e a chave ou senha dele está guardada aqui.</translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation>O arquivo é de um Dialer mais novo.</translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation>O primeiro minuto desta chamada custa {first} (os dois telefones), e restam {money} do orçamento deste mês, de {per_month}.</translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation>O primeiro minuto desta conferência custa {cost} (todos os telefones), e os orçamentos lhe deixam {left}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>Não é possível criar a pasta {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>Não é possível usar a pasta {folder}: {error}.</translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation>A chave de uma conta {title} não tem espaços.</translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation>O teclado não tem tecla para {keys}.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation>Não é possível usar o chaveiro: {what}.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation>O chaveiro não guardou o segredo.</translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation>Os últimos {most} passos são guardados.</translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation>O link diz que este número é de {domain}: verifique-o.</translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation>A escuta em {address} não é alcançada: {why}.</translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation>A escuta está desligada.</translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation>O máximo que todas as chamadas de um mês podem custar, por moeda.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation>O máximo que uma chamada pode custar, na moeda da conta dela.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>O nome tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation>A rede não tinha linha livre</translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation>A rede não tinha linha livre para a outra pessoa</translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation>A rede não tinha linha livre para o seu telefone</translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation>As notas têm mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation>O número de um aplicativo TeXML seu.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation>O número mostrado quando seu telefone toca, e à outra pessoa: um da 46elks, ou o do seu cadastro.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation>O número mostrado quando seu telefone toca, e à outra pessoa: um do serviço, ou um seu que ele verificou.</translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation>O número que seu telefone mostra quando o Spokn o toca (só Enterprise); sem ele, o Spokn mostra o da outra pessoa.</translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation>Não foi possível alcançar a outra pessoa</translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation>A outra pessoa não atendeu</translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation>A linha da outra pessoa está ocupada</translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation>O número da outra pessoa não existe ou não pode ser chamado</translation>
    </message>
    <message>
        <source>The package&apos;s provider {name} is left aside: {path} is another one.</source>
        <translation>O provedor {name} do pacote é deixado de lado: {path} é outro.</translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation>Não é possível ler a parte {part} do arquivo.</translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation>A senha do catálogo {name} não está guardada aqui.</translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation>A senha da sua conta PokeTALK.</translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation>A imagem tem mais de {most} MB.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>A porta em que escutar; 0 usa qualquer uma livre.</translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation>O pacote do programa declara os links como seus.</translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation>O token de API do projeto.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>O identificador do projeto.</translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation>O provedor recusou a chamada</translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation>O provedor aceitou a chamada, mas não foi possível anotar isso.</translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation>O provedor aceitou a conferência, mas não foi possível anotar isso.</translation>
    </message>
    <message>
        <source>The provider {name} of the package {package} is left aside: {why}.</source>
        <translation>O provedor {name} do pacote {package} é deixado de lado: {why}.</translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation>A tabela de preços de {account} está danificada: {error}.</translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation>As tabelas de preços estão fechadas.</translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation>Não é possível alterar o registro do sistema: {why}.</translation>
    </message>
    <message>
        <source>The release feed answered with HTTP {status}.</source>
        <translation>A fonte de versões respondeu com HTTP {status}.</translation>
    </message>
    <message>
        <source>The release feed could not be reached ({why}).</source>
        <translation>Não foi possível alcançar a fonte de versões ({why}).</translation>
    </message>
    <message>
        <source>The release feed is in a form that this version does not know.</source>
        <translation>A fonte de versões está em um formato que esta versão não conhece.</translation>
    </message>
    <message>
        <source>The release feed is not in order ({what}).</source>
        <translation>A fonte de versões não está em ordem ({what}).</translation>
    </message>
    <message>
        <source>The release feed leads from one address to the next.</source>
        <translation>A fonte de versões leva de um endereço a outro.</translation>
    </message>
    <message>
        <source>The release feed leads to an address that is not secure.</source>
        <translation>A fonte de versões leva a um endereço que não é seguro.</translation>
    </message>
    <message>
        <source>The release feed&apos;s answer is far too long.</source>
        <translation>A resposta da fonte de versões é longa demais.</translation>
    </message>
    <message>
        <source>The release feed&apos;s signature is wrong.</source>
        <translation>A assinatura da fonte de versões está errada.</translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation>Não se pede caminho ao roteador.</translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation>O roteador leva {address} até aqui por {by}, mas não é um endereço da internet: há outro roteador à frente dele.</translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation>O roteador leva {address} a este Dialer, por {by}.</translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation>O roteador abriu um caminho por {by}, mas não informa seu endereço.</translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation>Não é possível ler a resposta do roteador.</translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation>O segredo de uma chave compartilhada, onde os callbacks são assinados com ela (SHA-256).</translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation>O segredo dessa chave de API.</translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation>Não é possível usar o arquivo de segredos {path}: {what}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation>A tabela tem mais de {most} prefixos.</translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation>O sistema as mostra.</translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation>O fuso horário das datas no relatório de cobrança do PokeTALK (presumido: UTC), como Europe/London.</translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation>O idioma da janela; vale no próximo início.</translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation>A palavra pode pertencer a este número, {first}, ou não, {second}: digite o que você quer dizer.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation>
            <numerusform>Há mais %n falha.</numerusform>
            <numerusform>Há mais %n falhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation>Há letras O, l ou I neste número: digite os dígitos 0 e 1.</translation>
    </message>
    <message>
        <source>There are no earlier calls.</source>
        <translation>Não há chamadas anteriores.</translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation>Há várias contas: {names}.</translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation>Há vários catálogos lá: {shown}.</translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation>Há vários catálogos de endereços: {names}.</translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation>Há dígitos de menos: digite o número inteiro, como +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation>Há {to}, {to_digits}, {to_country_code} e {to_national}.</translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation>Há: {assumed_actions}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Há: {names}.</translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation>Há um numeral que não é um dígito simples: digite dígitos de 0 a 9.</translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation>Há uma letra perdida neste número: verifique-o e digite dígitos.</translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation>Já existe uma conta com este nome em outro serviço.</translation>
    </message>
    <message>
        <source>There is another provider {name} already.</source>
        <translation>Já existe outro provedor {name}.</translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation>Há mais de um ramal aqui: deixe o número e um só.</translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation>Há mais de um número neste texto: deixe o que deve ser chamado.</translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation>Não há sessão D-Bus aqui.</translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation>Não há tela X aqui para um atalho.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Ainda não há conta.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>Não há conta {name}.</translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation>Não há catálogo de endereços em {url}.</translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation>Não há catálogo de endereços com que sincronizar.</translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation>Não há catálogo de endereços {name}.</translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation>Não há chamada {shown}.</translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation>Não há conferência {conference_id}.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>Não há contato {contact_id}.</translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation>Não há contato {shown}.</translation>
    </message>
    <message>
        <source>There is no description {name}.</source>
        <translation>Não há descrição {name}.</translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation>Não há tela aqui, e portanto nenhum atalho.</translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation>Não há tela, então nem janela nem bandeja.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Não há conjunto de caracteres {encoding}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Não há arquivo {path}.</translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation>Não há pasta pessoal aqui: HOME não está definido.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Não há chaveiro aqui.</translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation>Não há número aqui: digite um, como +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation>Não há lugar para faturas aqui.</translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation>Não há lugar para conferências aqui.</translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation>Não há lugar para tabelas de preços aqui.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>Não há provedor {name}.</translation>
    </message>
    <message>
        <source>There is no release feed to ask.</source>
        <translation>Não há fonte de versões a consultar.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Não há configuração {key}.</translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation>Não há passo {step} para desfazer.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>Não há tal participante.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is only {extension}.</source>
        <translation>Só há {extension}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Isto</translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation>Este Dialer roda do código-fonte, ou foi construído sem fonte de versões.</translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation>Este Dialer foi instalado como pacote do seu sistema.</translation>
    </message>
    <message>
        <source>This Dialer was installed from a file of its release.</source>
        <translation>Este Dialer foi instalado de um arquivo da sua versão.</translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation>Este endereço indica um usuário, não um número de telefone: só é possível ligar para números.</translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation>
            <numerusform>Esta chamada termina no máximo após %n minuto: {limit} não paga mais a {per_minute} por minuto.</numerusform>
            <numerusform>Esta chamada termina no máximo após %n minutos: {limit} não paga mais a {per_minute} por minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation>Isto pode ser lido de duas formas, {first} ou {second}: digite a que você quer dizer com o mais.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation>Esta área de trabalho não deixa nenhum programa ter um atalho em todos os outros.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation>Esta área de trabalho não deixa nenhum programa ter um atalho em todos os outros: não tem portal para isso.</translation>
    </message>
    <message>
        <source>This form is too old, so nobody was called. Look at the last calls, then again.</source>
        <translation>Este formulário é antigo demais, por isso ninguém foi chamado. Veja as últimas chamadas e tente de novo.</translation>
    </message>
    <message>
        <source>This home has no folder for descriptions.</source>
        <translation>Este local não tem pasta para descrições.</translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation>Este é um número local sem código de área: digite também o código de área, ou o número completo, com + e código do país.</translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation>Este é um número pessoal, muitas vezes cobrado como os de tarifa especial.</translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation>Este é um número de tarifa especial: chamadas para ele podem ser muito caras.</translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation>Este é um telefone por satélite: chamadas para ele podem ser muito caras.</translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation>Este é um número de custo compartilhado: chamadas para ele podem custar mais que outras.</translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation>Este não é um arquivo de configurações do Dialer.</translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation>É longo demais para um número: verifique os dígitos.</translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation>Este link não diz de onde é o número local: digite-o completo.</translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation>Este registro não guarda chamadas feitas em outro lugar.</translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation>Pode ser um número local sem código de área: digite o código como é discado lá ({country}), ou {meant} se é isso que você quer dizer.</translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation>As chamadas deste mês já custam {money}, e budget.per_month é {per_month}.</translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation>Este número não tem o comprimento certo para {place}</translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation>Este número é longo demais para {place}</translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation>Este número é curto demais para {place}</translation>
    </message>
    <message>
        <source>This number may not be called with this account.</source>
        <translation>Não é permitido ligar para este número com esta conta.</translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation>Este sistema sempre tem uma.</translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation>Este texto é longo demais para um número: digite só o número.</translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation>Isto foi lido como um número de {place}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation>Para mesclar, informe dois contatos ou mais.</translation>
    </message>
    <message>
        <source>Too many calls run at once: wait for one to end.</source>
        <translation>Há chamadas demais ao mesmo tempo: espere até que uma termine.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>A mais</translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation>Recarregue sua conta Spokn.</translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation>Recarregue sua conta Talkety.</translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation>Recarregue sua conta {title}.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation>Tente de novo em alguns minutos, ou por outra conta.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation>Tentar de novo em um minuto?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Try again later, or call another number.</source>
        <translation>Tente mais tarde, ou ligue para outro número.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente mais tarde.</translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation>Tente mais tarde. O provedor não deu mais motivo do que o dos detalhes.</translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation>Tentar mais tarde?</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Tente de novo então.</translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation>Tente de novo; se persistir, guarde o arquivo e informe.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation>Use uma referência de no máximo 128 caracteres.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>Use o endereço https:// dele.</translation>
    </message>
    <message>
        <source>Use up to 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>Use até 40 letras, dígitos, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation>Use até 60 letras, dígitos, espaços e . @ + -, primeiro uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a moment, then call again.</source>
        <translation>Espere um momento e ligue de novo.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Espere até terminar.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation>Espere {seconds} s e tente de novo.</translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation>Avisar quando resta menos que isto em uma conta, na moeda dela.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation>Como se chamam os aplicativos do Dialer no Asterisk; cada chamada tem o seu.</translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation>O que um link faz: perguntar se deve ligar para o número, ou só preencher o número.</translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation>O que diz o relatório de uma chamada atendida (presumido: both): as duas pessoas foram conectadas, ou só o primeiro telefone atendeu.</translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation>Para que um token é pedido.</translation>
    </message>
    <message>
        <source>What costs</source>
        <translation>O que custa</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What goes into the header {name} must be visible ASCII on one line.</source>
        <translation>O que vai no cabeçalho {name} deve ser ASCII visível em uma linha.</translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation>O que se guarda de um catálogo de endereços está danificado: {error}.</translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation>O que é mostrado à outra pessoa, como +12125550100; vazio, o que o Asterisk mostra.</translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation>O que o provedor disse está nos detalhes.</translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation>O que seu telefone mostra ao tocar: o número chamado, ou caller_id.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation>Quando o Dialer inicia com o sistema, espera na bandeja e não abre janela.</translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation>Onde fica a interface REST do Asterisk, por exemplo http://192.168.1.2:8088/ari.</translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation>Onde os tokens de acesso são buscados com client_id e client_secret.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation>Com {title}, este programa liga para a outra pessoa depois que seu telefone atendeu, então precisa continuar aberto.</translation>
    </message>
    <message>
        <source>With {title}, this program itself joins the phones, so it has to stay.</source>
        <translation>Com {title}, este programa une os telefones por si mesmo, então precisa continuar aberto.</translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation>Sem país padrão este número não tem sentido: digite-o com + e código do país, ou defina o país padrão.</translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation>Sem país padrão este número não tem sentido certo: digite {international} se é isso que você quer dizer, ou defina o país padrão.</translation>
    </message>
    <message>
        <source>Without it, every extension would ring the same phone.</source>
        <translation>Sem isso, todo ramal faria tocar o mesmo telefone.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation>Escreva uma tecnologia, uma barra e para quem ligar, por exemplo PJSIP/{to}@trunk.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and {extension}, such as PJSIP/{extension}.</source>
        <translation>Escreva uma tecnologia, uma barra e {extension}, por exemplo PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Escreva-o como 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation>Escreva como USD.</translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation>Escreva-o com + e o código do país.</translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation>Gravar os números inteiros no arquivo de log; senão, só os primeiros e últimos dígitos.</translation>
    </message>
    <message>
        <source>Write {typed} or {e164}.</source>
        <translation>Escreva {typed} ou {e164}.</translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation>Seu identificador Spokn.</translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation>Sua senha Spokn.</translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation>Seu login Talkety.</translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation>Sua senha Talkety.</translation>
    </message>
    <message>
        <source>Your operator cannot call this number.</source>
        <translation>Sua operadora não pode ligar para este número.</translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation>O endereço de Click to Dial da sua operadora, por exemplo https://api.example.com/click-to-dial/v0.2.</translation>
    </message>
    <message>
        <source>Your own phone cannot be reached by this service.</source>
        <translation>Este serviço não consegue alcançar seu telefone.</translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation>Não foi possível alcançar seu próprio telefone</translation>
    </message>
    <message>
        <source>Your own phone did not join, so the others are hung up.</source>
        <translation>Seu telefone não entrou, por isso os outros são desligados.</translation>
    </message>
    <message>
        <source>Your own phone has left.</source>
        <translation>Seu telefone saiu da conferência.</translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation>Seu próprio telefone desligou antes que a outra pessoa atendesse</translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation>Seu telefone é desligado, e com ele toda a conferência.</translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation>Seu próprio telefone toca primeiro: tenha-o à mão e ligue de novo.</translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation>Seu próprio telefone estava ocupado</translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation>Seu próprio telefone não foi atendido</translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation>O número do seu telefone não existe ou não pode ser chamado</translation>
    </message>
    <message>
        <source>Your phone rings after about {seconds} s.</source>
        <translation>Seu telefone toca depois de cerca de {seconds} s.</translation>
    </message>
    <message>
        <source>Your phone {number} rings first, through the account {account}.</source>
        <translation>Primeiro toca o seu telefone {number}, pela conta {account}.</translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation>O nome do seu espaço, como antes de .signalwire.com.</translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation>um identificador Spokn de 7 dígitos</translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation>uma chamada para este número acabou de ser feita</translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation>uma célula dele tem mais de {most} letras</translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation>um contato que ele adicionou não está na lista dele</translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation>uma moeda não informada</translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation>uma falha neste programa: {kind}</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>aspas nele nunca são fechadas</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>conta {name}</translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation>accounts não é uma tabela</translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation>action_names: não há ação {action}.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>endereços</translation>
    </message>
    <message>
        <source>an extension such as 101 or alice</source>
        <translation>um ramal como 101 ou alice</translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation>um parâmetro é inválido</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation>outro Dialer seu</translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation>outro programa o está gravando há 10 s</translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation>há outro roteador entre esta máquina e o roteador</translation>
    </message>
    <message>
        <source>app cannot be {text}.</source>
        <translation>app não pode ser {text}.</translation>
    </message>
    <message>
        <source>as Spokn has it</source>
        <translation>como o Spokn definir</translation>
    </message>
    <message>
        <source>asked for a token, it answered with HTTP {status}</source>
        <translation>ao pedir um token, ele respondeu com HTTP {status}</translation>
    </message>
    <message>
        <source>asked for a token, {error}</source>
        <translation>ao pedir um token: {error}</translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation>perguntado enquanto dura</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>na hora</translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation>no próximo callback, em {seconds} s</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>a autenticação falhou</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>endereço base</translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation>books não é uma tabela</translation>
    </message>
    <message>
        <source>both phones</source>
        <translation>os dois telefones</translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation>budget.per_call é 0: nenhuma chamada pode custar nada.</translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation>por callbacks</translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation>por callbacks também</translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation>pelo serviço, mesmo enquanto este computador dorme</translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation>pelo serviço, no máximo {most}</translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation>os callbacks são recebidos em {where}</translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation>cartão {number}, linha {line}</translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation>células além da última coluna</translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation>cobrado por segundo</translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation>cobrado em passos de {first_s}/{step_s} segundos</translation>
    </message>
    <message>
        <source>closed by this program: {why}</source>
        <translation>encerrada por este programa: {why}</translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation>encerrada por este programa: {words}</translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation>o custo é informado, mas ele não pode desligar</translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation>custo: cobrado {billed}, registrado {logged}</translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation>moeda: cobrado em {billed}, registrado em {logged}</translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation>dialer calls as lista.</translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation>dialer conference status lista as que estão em andamento.</translation>
    </message>
    <message>
        <source>dialer config set region CC names one.</source>
        <translation>dialer config set region CC define um.</translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation>dialer contacts list os mostra.</translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation>dialer links register faz o Dialer abri-los.</translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation>duração: cobrado {billed} s, registrado {logged} s</translation>
    </message>
    <message>
        <source>each second</source>
        <translation>cada segundo</translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation>erro {code}, {message}</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>ramal</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation>encontrada na fatura do provedor</translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation>encontrada na lista de chamadas do provedor</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation>http://{hostname} levaria sua senha pela internet à vista de qualquer um.</translation>
    </message>
    <message>
        <source>hung up from here</source>
        <translation>desligada daqui</translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation>interrompida antes de a resposta chegar</translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation>ele respondeu com &lt;{name_of}&gt;</translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation>ele respondeu com um erro sem código</translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation>não é possível procurar: {why}</translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation>ele não consegue consultar o crédito da conta</translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation>ele não consegue calcular quanto a chamada pode durar</translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation>ele converteu {count} números onde {count_2} foram pedidos</translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation>ele não fez a chamada</translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation>ele não aceitou o número</translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation>ele não aceita o cliente</translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation>ele não aceita o login</translation>
    </message>
    <message>
        <source>it does not accept the token</source>
        <translation>ele não aceita o token</translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation>ele não aceita o nome de usuário e a senha</translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation>ele não contém contas com seus segredos</translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation>ele não conhece o endereço de internet desta máquina</translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation>ele não conhece este usuário da API</translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation>ele não atende esse destino</translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation>ele não atende o destino do seu telefone</translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation>ele não aceita o tipo de conteúdo do pedido</translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation>ele não aceita este tipo de cartão</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>ele não informa a hora</translation>
    </message>
    <message>
        <source>it ended while this program did not listen</source>
        <translation>terminou enquanto este programa não escutava</translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation>ele considera inválido o cartão do contato</translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation>ele esquece o login na hora</translation>
    </message>
    <message>
        <source>it gives no token</source>
        <translation>ele não dá token</translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation>ele tem outro contato com o mesmo UID</translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation>tem mais de {most} propriedades</translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation>ele não tem eventos neste endereço</translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation>ele não tem lista de gateways</translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation>não tem nome, empresa, endereço nem número</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>não tem preço</translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation>ele não tem provedor de serviço para esta chamada</translation>
    </message>
    <message>
        <source>it has no state</source>
        <translation>não tem estado</translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation>ele não tem caminho para este telefone ({words})</translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation>ele não mantém lista de chamadas</translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation>ele não mantém estatísticas</translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation>está em {named}, e as linhas anteriores em {currency}</translation>
    </message>
    <message>
        <source>it is no CloudEvent of version 1.0</source>
        <translation>não é um CloudEvent da versão 1.0</translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation>não se sabe se esta chamada aconteceu, e a fatura não a mostra</translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation>está desligado no roteador, ou não permitido</translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation>é grande demais: mais de {megabytes} MB ou {lines} linhas</translation>
    </message>
    <message>
        <source>it lists nothing</source>
        <translation>ele não lista nada</translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation>não pode conter nome, senha, consulta nem fragmento</translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation>devem ser as duas letras de um país, como GB ou DE</translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation>deve ser um número decimal simples, como 2.50</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation>deve ser ao menos {least}</translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation>deve ser no máximo {most}</translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation>deve ser um de {choices}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation>deve começar com http:// ou https:// e indicar um host</translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>deve terminar em uma letra, um dígito ou F1 a F24, como Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation>deve ter Ctrl, Alt ou Meta, como Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation>ele não indica chamada</translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation>não indica prefixo</translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation>ele não informa preço para um número que diz válido</translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation>ela nunca apareceu lá</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation>ele redireciona para outro lugar (HTTP {status})</translation>
    </message>
    <message>
        <source>it says nothing of the call&apos;s state</source>
        <translation>ele não diz nada do estado da chamada</translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation>está fora de qualquer cartão</translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation>ele não aceita conexão (HTTP {status})</translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation>ele informa uma hora sem fuso</translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation>ele não informa nem sucesso nem erro</translation>
    </message>
    <message>
        <source>it tells no amount</source>
        <translation>ele não informa valor</translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation>ele não informa saldo</translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation>ele não informa preço</translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation>ele não informa preço para um número perguntado</translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation>ele não informa hora</translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation>ele não fala de chamada</translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation>ele falou de outra chamada que não a perguntada</translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation>ele falou de outra conferência que não a perguntada</translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation>nunca foi conectada, e seu fim nunca foi informado</translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation>não se sabia se esta chamada aconteceu: a fatura a mostra</translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation>a resposta dele é longa demais</translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation>a resposta dele não é um documento JSON</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation>a resposta dele não está documentada (HTTP {status})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation>a resposta dele não está documentada (HTTP {status}, código {code})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code}{told})</source>
        <translation>a resposta dele não está documentada (HTTP {status}, código {code}{told})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}{told})</source>
        <translation>a resposta dele não está documentada (HTTP {status}{told})</translation>
    </message>
    <message>
        <source>its answer names no call</source>
        <translation>a resposta dele não indica chamada</translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation>a resposta dele a {method} não tem resultado (HTTP {status})</translation>
    </message>
    <message>
        <source>its callDuration is no number of seconds</source>
        <translation>callDuration não é um número de segundos</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>o certificado dele não é confiável</translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation>só o fim, perguntando</translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation>só o fim, por um callback</translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation>
            <numerusform>seu limite de %n minuto</numerusform>
            <numerusform>seu limite de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation>seu limite de {amount}</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>a lista dele não tem fim</translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation>a lista dele não tem fim, ou continua em outro lugar</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>o nome dele não é conhecido</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>o nome dele não leva a endereço algum</translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation>a foto está danificada: não é base64</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>a foto está vazia</translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation>a foto tem mais de {largest_octets} MB</translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation>a foto está escrita de forma desconhecida</translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation>o relatório dele não informa saldo</translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation>as estatísticas dele não têm fim</translation>
    </message>
    <message>
        <source>its token is of another kind</source>
        <translation>o token dele é de outro tipo</translation>
    </message>
    <message>
        <source>its type is not that of a call&apos;s status</source>
        <translation>o tipo dele não é o de um estado de chamada</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>deixado de fora: {what}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>linha {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>linha {line}, coluna {column}: {what}</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>linha {line}: {why}</translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation>a linha {number} ({name}) é longa demais</translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation>a linha {number} não é uma propriedade</translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation>listener.public_url não está definido, e não é necessário.</translation>
    </message>
    <message>
        <source>listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there show neither progress nor end.</source>
        <translation>listener.public_url não está definido: os callbacks para {accounts} não podem chegar, então as chamadas não mostram andamento nem fim.</translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation>O macOS só dá links a programas em Aplicativos, e este roda fora.</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>quase o mesmo nome</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation>nenhum token de acesso foi obtido</translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation>nenhuma resposta em {seconds} s</translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation>nenhuma resposta em {timeout_s} s</translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation>sem resposta do provedor: a chamada pode ter sido feita</translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation>sem resposta legível ({name})</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>nenhuma conexão se estabeleceu</translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation>nenhuma conexão em {seconds} s</translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation>não é possível estabelecer conexão ({reason})</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>moeda não informada</translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation>nenhum evento pode dizer como terminou</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation>não vieram mais callbacks</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sem motivo</translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation>nenhum roteador responde</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>nenhuma conexão segura se estabeleceu</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>sem aviso</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>ninguém a acompanha</translation>
    </message>
    <message>
        <source>nobody joined it, and its end was never told</source>
        <translation>ninguém se juntou, e seu fim nunca foi informado</translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation>ninguém diz quanto custou esta chamada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation>não feita: {why}</translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation>nada responde em {timeout_s} segundos</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation>nada é informado</translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation>nunca se soube nada dela</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation>números provados como seus</translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation>um dos dois números está na lista negra dele</translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation>só no seu telefone</translation>
    </message>
    <message>
        <source>phones is not a table</source>
        <translation>phones não é uma tabela</translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation>só http simples</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation>tarifa: cobrado {billed}, pela tabela ao menos {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation>tarifa: cobrado {billed}, pela tabela no máximo {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation>tarifa: cobrado {billed}, pela tabela {bound}</translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation>legível; números nacionais são de {region}</translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation>calculado pelo preço</translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation>report_zone não pode ser {name}: não há tal fuso horário.</translation>
    </message>
    <message>
        <source>rounding: {amount}</source>
        <translation>arredondamento: {amount}</translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation>fileira {count}, linha {line}</translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation>os segredos ficam em {place}</translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation>sincronizado com seus contatos</translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation>links tel:, callto: e sip: abrem {programs}.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>isso</translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation>a chave de API está desativada no momento</translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation>a chave de API está vazia</translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation>a chave de API é inválida</translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation>a conta {name} tem own_numbers ou configurações de tipo errado</translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation>a conta {name} não indica provedor</translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation>o catálogo {name} precisa de kind = &quot;carddav&quot;, uma url, um username</translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation>a fatura não mostra esta chamada</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>a chamada terminou</translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation>o identificador da chamada ainda não é conhecido</translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation>o código de área do número chamado não é atendido</translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation>o país do número chamado não é atendido</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>a conexão foi cortada</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>a conexão foi recusada</translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation>o contato, com a foto, é grande demais para ele</translation>
    </message>
    <message>
        <source>the cost cannot be read: {text}</source>
        <translation>não é possível ler o custo: {text}</translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation>o custo é informado enquanto dura</translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation>a área de trabalho não tem: fechar a janela encerra o Dialer.</translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation>a área de trabalho tem uma.</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>o arquivo {path}</translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation>os primeiros {first}, depois cada {step} iniciados</translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation>o chaveiro ({name})</translation>
    </message>
    <message>
        <source>the length cannot be read: {text}</source>
        <translation>não é possível ler a duração: {text}</translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation>o registro não tem tal chamada: foi feita em outro lugar, ou ninguém a fez</translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation>o número está na lista de não ligar dele</translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation>o número a chamar está errado</translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation>o número a chamar está vazio</translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation>o número que toca primeiro está errado</translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation>o número que toca primeiro está vazio</translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation>o número {raw}, que uma planilha cortou</translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation>o telefone da outra pessoa</translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation>o telefone da outra pessoa toca</translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation>o programa terminou antes de anotar a resposta do provedor</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation>o provedor não dá fatura: isto foi calculado pela tabela de preços</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation>o provedor não dá fatura: isto é o que ele disse da chamada</translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation>o provedor parou de responder</translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation>o provedor aceitou a chamada</translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation>o relatório do provedor nunca veio</translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation>o proxy não deixou a conexão passar</translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation>o proxy indicado pelo ambiente é de um tipo não aceito</translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation>a faixa {part} termina antes de começar</translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation>a faixa {part} tem mais de {most} prefixos</translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation>o relatório do outro lado nunca veio</translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation>o pedido está malformado</translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation>o recurso não foi encontrado</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>o resto</translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation>o resto do arquivo, com aspas demais que nunca se fecham</translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation>o roteador respondeu pela porta {inner}, não por {port}</translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation>o roteador em {host} não escuta: {why}</translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation>o roteador não pode dar a porta externa</translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation>o roteador não consegue ler uma opção</translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation>o roteador não consegue ler o pedido</translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation>o roteador não responde</translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation>o roteador não conhece uma opção</translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation>o roteador não conhece este pedido</translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation>o roteador não redireciona TCP</translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation>o roteador não tem conexão com a internet</translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation>o roteador não tem lugar para outro caminho</translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation>o roteador mantém pares demais</translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation>o roteador recusa com o código {code}</translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation>o roteador recusa: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation>a resposta do roteador está cortada</translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation>o mesmo endereço de e-mail {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>o mesmo nome</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>o mesmo número {value}</translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation>a tabela é interrompida: {error}</translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation>a referência é longa demais</translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation>não restam créditos de chamada</translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation>não há contato nele</translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation>não há tecla de segurar chamada {unknown}</translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation>não há crédito suficiente para a chamada</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation>esta máquina já tem caminhos demais</translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation>não é possível ler a lista de autoridades confiáveis desta máquina</translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation>este provedor não informa a esta máquina o custo de uma chamada em andamento, ou não pode ser mandado desligar</translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation>este provedor não aceita nenhum no pedido, e sem os callbacks dele não pode ser mandado desligar</translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation>este usuário não pode escutar</translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation>este usuário só pode observar</translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation>esta versão de NAT-PMP não é aceita</translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation>esta versão de PCP não é aceita</translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation>informado na hora por uma conexão própria</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>até {count} caracteres</translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation>até {times} vezes</translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation>não foi possível anotar o que houve com o pedido</translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation>com até {most} outros</translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation>ponha vírgulas entre os prefixos de {part}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>você atendeu</translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation>você está conversando</translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation>você não pode ler este catálogo de endereços</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>você não pode gravar lá</translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation>o código de área do seu telefone não é atendido</translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation>o país do seu telefone não é atendido</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation>o trecho até o seu telefone também é cobrado</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation>o trecho até o seu telefone é grátis</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>seu telefone toca</translation>
    </message>
    <message numerus="yes">
        <source>{account} is the only one of %n accounts whose price is known</source>
        <translation>
            <numerusform>{account} é a única conta</numerusform>
            <numerusform>{account} é a única de %n contas cujo preço se conhece</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation>{address} não é nenhum dos seus telefones na conta {account}.</translation>
    </message>
    <message>
        <source>{called} is an emergency number in other places.</source>
        <translation>{called} é um número de emergência em outros lugares.</translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation>{called} é um número de emergência, que um serviço de callback não alcança: ligue de um telefone.</translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation>{country} ({code})</translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation>{count} de {all} {what}</translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation>{count} de {links} contatos que estavam nos dois lados sumiram de {side}; nada foi alterado.</translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation>{field} não é um campo.</translation>
    </message>
    <message>
        <source>{file} is not what the release feed says it is.</source>
        <translation>{file} não é o que a fonte de versões diz.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <translation>Não é possível gravar em {folder}: {why}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation>{key} não pode ser {shown}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation>{key} não pode ser {shown}: {error}.</translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation>{key} não pode ser {text}.</translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation>{key} não pode conter quebras de linha nem caracteres de controle.</translation>
    </message>
    <message>
        <source>{key} has no {name} in it.</source>
        <translation>{key} não contém {name}.</translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation>{key} contém {name}, que não significa nada.</translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation>{key} não está definido.</translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation>{key}: {entry} não tem a forma palavra=significado.</translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation>{key}: {right} não é um significado que possa ser definido.</translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation>Restam {left} do limite desta conferência: pouco demais para mais um minuto.</translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation>{limit} não paga um minuto desta chamada: com um minuto de espera pela outra pessoa ele custa até {first}.</translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation>{limit}, calculado pelo preço</translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation>Não é possível bloquear {lock}: {strerror}.</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (código {code})</translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation>{named} não é uma moeda: escreva-a como USD</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Não é possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>Não é possível ler {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation>{name} não termina em {kinds} ou {kinds_2}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} não tem linhas.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation>{name} não tem contatos: não há vCard nele, nem tabela.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} é uma pasta.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vazio.</translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation>{name} não é um arquivo de contatos, mas de outro tipo.</translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation>{name} não diz o que gravar.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation>{national} é um número curto que só funciona de telefones do país ({country}): um serviço de callback precisa do número completo.</translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation>{number} ({country})</translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation>{number} já saiu.</translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation>{number} não tem código de país conhecido.</translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation>{number} está sendo desligado.</translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation>{number} já está nesta conferência.</translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation>{number} foi informado duas vezes.</translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation>{number} não é um preço</translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation>{number} não está entre os números que {title} verificou.</translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation>{number} é seu próprio telefone, que é chamado de qualquer forma.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>{own_id} is not {own_ids}.</source>
        <translation>{own_id} não serve: espera-se {own_ids}.</translation>
    </message>
    <message>
        <source>{path} is left aside: there is another provider {name}.</source>
        <translation>{path} é deixado de lado: há outro provedor {name}.</translation>
    </message>
    <message>
        <source>{path} is left aside: {other} has the same name in it, {name}.</source>
        <translation>{path} é deixado de lado: {other} traz o mesmo nome, {name}.</translation>
    </message>
    <message>
        <source>{stripped} can be {own_ids} or the phone number {e164}.</source>
        <translation>{stripped} pode ser {own_ids} ou o número de telefone {e164}.</translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation>{part} pode ser um prefixo ou uma faixa: escreva {begin}{end}, ou todos eles</translation>
    </message>
    <message>
        <source>Verify it in the settings, under Accounts, or with dialer caller-ids verify {number}.</source>
        <translation>Verifique-o nas configurações, em Contas, ou com dialer caller-ids verify {number}.</translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code.</source>
        <translation>legível; sem país padrão: números devem ser digitados com + e código do país.</translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation>{part} não é um código de área</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation>Não é possível alterar {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Não é possível ler {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <translation>Não é possível remover {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>Não é possível gravar {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>Não foi possível gravar {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation>{path} é longo demais para uma descrição.</translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation>{place} ({title})</translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation>{prefix} tem outro preço na linha {before}, que vale</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>{program} as mostra.</translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation>{provider} recusou: {meaning} (código {code}).</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} não responde.</translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation>{service} recusou: {why}.</translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation>{shown} é uma fórmula, não um preço</translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation>{shown} é menos que nada</translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation>{shown} não é uma duração</translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation>{shown} não é um preço</translation>
    </message>
    <message>
        <source>{shown} is not verified, so it cannot be shown</source>
        <translation>{shown} não está verificado, então não pode ser mostrado</translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation>{sid} não é o SID de uma conta.</translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation>{space} não é o nome de um espaço.</translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation>{step} não é uma tabela</translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation>{strip} não são incrementos: escreva-os como 60/60</translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation>{text} começa com 0: escreva-o com o código do país</translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation>{text} é mais longo que qualquer número</translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation>{text} não é o endereço de um catálogo.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} não é uma moeda.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} não é um dia.</translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation>{text} não é um número que se possa discar.</translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation>{text} não é um prefixo</translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation>{text} foi cortado por uma planilha: formate a coluna como texto</translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation>{title} aceita a conta.</translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation>{title} aceita a chave; restam {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation>{title} aceita o login.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation>{title} aceita o login; restam {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation>{title} aceita o login; não é possível ligar para {number}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation>{title} aceita o login; {number} custa {price} por minuto.</translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation>{title} não adiciona ninguém a uma conferência em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation>
            <numerusform>{title} permite de 0 a %n nova tentativa, não {retries}.</numerusform>
            <numerusform>{title} permite de 0 a %n novas tentativas, não {retries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation>{title} permite no máximo {most} caracteres; esta referência tem {tag_chars}.</translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation>{title} não permite novas tentativas, não {retries}.</translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation>{title} não permite referência; esta tem {tag_chars} caracteres.</translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation>{title} responde como nenhum catálogo de endereços (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation>{title} liga para números norte-americanos de 10 dígitos; {number} tem {count}.</translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation>{title} só retorna a contas Enterprise.</translation>
    </message>
    <message>
        <source>{title} calls back by {schemes} alone.</source>
        <translation>{title} só retorna por {schemes}.</translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation>{title} só retorna a endereços http:// simples.</translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation>{title} só liga para números completos, e {number} não é.</translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation>{title} não retorna a ninguém nesta conta.</translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation>Não é possível perguntar a {title} sobre uma chamada.</translation>
    </message>
    <message>
        <source>{title} cannot be asked for this: {why}.</source>
        <translation>Não é possível perguntar isto a {title}: {why}.</translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation>Não é possível perguntar a {title}. Se seu telefone tocar agora, é esta chamada.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation>{title} não pode ligar para {number}.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation>{title} não pode ligar para {number}: o comprimento não é usual.</translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation>{title} não pode encerrar uma conferência daqui.</translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation>{title} não pode desconectar um só participante.</translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation>{title} não pode desligar daqui: desligue seu telefone para encerrar a chamada.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation>{title} não alcança esta máquina, então não pode ser mandado desligar: desligue seu telefone para encerrar a chamada.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation>{title} não alcança esta máquina: listener.public_url não está definido.</translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation>Não foi possível alcançar {title}: {why}.</translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation>{title} não fez o que foi pedido (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation>{title} não lista todos os seus contatos.</translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation>{title} não lista chamadas.</translation>
    </message>
    <message>
        <source>{title} does not list this call yet, so it cannot be told to end it.</source>
        <translation>{title} ainda não tem esta chamada na lista: não é possível mandá-la terminar.</translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation>{title} não remove este contato.</translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation>{title} não aceita este contato.</translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation>{title} não aceita este contato: {why}.</translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation>{title} não deu resposta documentada: {why}.</translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation>{title} só desliga no seu próximo evento.</translation>
    </message>
    <message>
        <source>{title} has no channel of this call</source>
        <translation>{title} não tem canal desta chamada</translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation>{title} não tem mais espaço.</translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation>{title} não tem endereço utilizável com estas configurações: {why}.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation>{title} não tem como desligar uma chamada daqui.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation>{title} não tem como desligar esta chamada daqui.</translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation>{title} não tem nada que se possa perguntar sem tocar um telefone.</translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation>{title} tem algo neste contato que o Dialer não consegue ler ({why}).</translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation>{title} não faz conferências.</translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation>{title} está com problemas (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation>{title} recebe {url} com cada chamada.</translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation>{title} não mantém catálogo de endereços.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation>{title} limita uma chamada a 1 minuto ou mais.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation>{title} limita uma chamada a de 1 a {most} minutos.</translation>
    </message>
    <message>
        <source>{title} lists several calls that may be this one.</source>
        <translation>Na lista de {title} há várias chamadas que podem ser esta.</translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation>{title} indica {scheme}://{netloc} como lugar dos seus catálogos.</translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation>{title} precisa de {key}: {sentence}</translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation>{title} só informa depois que a chamada termina; o Dialer espera isso.</translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation>{title} reencaminha em círculos.</translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation>{title} reencaminha para {scheme}://{netloc}.</translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation>{title} só mostra um identificador Spokn a outro identificador Spokn.</translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation>{title} só mostra um número do país do seu próprio telefone.</translation>
    </message>
    <message>
        <source>{title} tells no balance.</source>
        <translation>{title} não informa saldo.</translation>
    </message>
    <message>
        <source>{title} tells no price.</source>
        <translation>{title} não informa preço.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation>{title} não informa nada de uma chamada nesta conta.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation>{title} não informa nada de uma chamada nesta conta: o andamento, o fim e o custo não podem ser mostrados, e ela não pode ser desligada daqui.</translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation>{title} só informa o fim.</translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation>{title} aceitou um contato e não o mostra.</translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation>{title} quer o código do país à parte, e {number} não tem nenhum conhecido.</translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation>{title} foi consultado demais e quer ficar em paz por {wait_s} s.</translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation>{title} não recebeu endereço para callbacks, então não pode ser mandado desligar.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login, but has no endpoint {name}.</source>
        <translation>{title} {version} aceita o login, mas não tem endpoint {name}.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login.</source>
        <translation>{title} {version} aceita o login.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login; {name} is {state}.</source>
        <translation>{title} {version} aceita o login; {name} está {state}.</translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation>O primeiro callback de {title} vai provar; o Dialer o espera.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation>O identificador desta chamada em {title} ainda não é conhecido.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation>O identificador desta conferência em {title} ainda não é conhecido.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation>O identificador deste participante em {title} ainda não é conhecido.</translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation>Os relatórios de {title} não alcançam esta máquina.</translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation>Não foi possível executar {tool}: {error}.</translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation>{url} leva a este Dialer.</translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation>{version} não tem arquivo para este computador.</translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation>{what} não é um país conhecido aqui: defina o país padrão com um código de duas letras, como GB.</translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation>{what}: lá {needed} dígitos seguem o código do país, não {count}; verifique-os.</translation>
    </message>
    <message>
        <source>{who}: {how}</source>
        <translation>{who}: {how}</translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation>“{strange}” não faz parte de um número: digite só o número.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation>Seu lado</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Outro lado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation>Palavras do provedor</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Feita por</translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation>outro programa ou telefone, com esta conta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id. do provedor</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id. da chamada</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Chave de aplicativo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation>Conta Enterprise</translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation>Endereço do seu servidor</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation>{name} (se você tiver)</translation>
    </message>
    <message>
        <source>is kept; type to replace it</source>
        <translation>guardada; digite para substituir</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation>{amount} (moeda não informada pelo provedor)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Escolher dias…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Qualquer fim</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Em dúvida</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation>Esta chamada pode ter sido feita</translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation>{title} não respondeu ao pedido.</translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation>Pedindo a {title} que conecte</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} aceitou a chamada</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation>Seu telefone toca: atenda</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Você atendeu</translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation>O outro telefone toca</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Em conversa</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation>Desligando… em {seconds} s</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Desligando…</translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation>Pressione de novo para desligar</translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation>Ligar de novo…</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Verificar o número</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Ligar de novo</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>celular</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>pager</translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation>Você: {you}. A outra pessoa: {other}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>rings first</source>
        <translation>toca primeiro</translation>
    </message>
    <message>
        <source>rings next</source>
        <translation>toca depois</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>tocou</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>não chamado</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>tocando</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendeu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>sem linha livre</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número errado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{party} answered</source>
        <translation>{party} atendeu</translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation>Você está conversando, por {account}.</translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation>Limite próximo: {party}</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>A chamada não foi feita</translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation>{account} está acabando</translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation>Restam {money}.</translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation>O Dialer continua aqui</translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation>Ele espera na bandeja e avisa das suas chamadas. O menu do ícone tem Sair; em Configurações você pode fazer com que fechar a janela o encerre.</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>Ligar para {number}?</translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation>Você acabou de copiar este número.</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation>Ligar para o número selecionado, {number}?</translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation>Ligar para o número copiado, {number}?</translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation>Um link de {program} pede para ligar para {number}.</translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation>Um link pede para ligar para {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation>Um link {scheme}: de {program} pede para ligar para {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation>Um link {scheme}: pede para ligar para {number}.</translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test, caller ID, verify</source>
        <translation>serviço, chave, senha, usuário, testar, número mostrado, verificar</translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation>número próprio, toca primeiro, de</translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation>capacidades, provedores, comparar, presumido</translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation>roteador, porta, UPnP, endereço público, autoteste</translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation>tema, claro, escuro, contraste, cores</translation>
    </message>
    <message>
        <source>version, newer, download, release</source>
        <translation>versão, nova, baixar, atualização</translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation>cópia, mudança, arquivo</translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation>doutor, problema, suporte, relatório</translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation>versão, licença, teclado, ajuda</translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation>Cada um na moeda da conta. Uma chamada que passaria dele não é feita, ou é encerrada a tempo onde o serviço permite.</translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation>O que a área de trabalho lhe informa enquanto a janela não está à vista.</translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation>Para quem sabe por quê; o que está aqui serve para a maioria.</translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation>Meu número de telefone</translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation>O telefone que toca primeiro. O mais seguro é com o código do país.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>Entendido como {number}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation>Sem preço conhecido por {account}; a última chamada saiu a cerca de {price}/min</translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation>{price}/min por {account}</translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation>{price}/min e {fee} para conectar</translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation>{price}/min pelo outro telefone por {account}; para o seu não há preço conhecido</translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation>{words} · moeda não informada</translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation>Sem preço conhecido por {account}</translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation>{words} · {minutes} min: {cost}</translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation>Seu telefone {own}/min + o outro {other}/min</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Presumido: {what}</translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation>O próprio serviço o diz, agora mesmo</translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation>Pela sua tabela de preços de {date}</translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation>Pelo que custou a chamada de {date}</translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation>Ainda não se conhece preço</translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation>{account} em {currency}</translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation>{account} em uma moeda não informada</translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation>Não é possível comparar os preços: {where}</translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation>{account} é tão barata quanto {other}</translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation>A mais barata: {account}, pois {minutes} min custam {cost}, e {more} por {other}</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Dialer is open already, but does not answer.</source>
        <translation>O Dialer já está aberto, mas não responde.</translation>
    </message>
    <message>
        <source>Wait a little, or end it, and start it again. Calls go on meanwhile.</source>
        <translation>Espere um pouco, ou encerre-o e abra-o de novo. Enquanto isso, as chamadas continuam.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>Por contato</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por conta</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos os outros</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>My phones</source>
        <translation>Meus telefones</translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation>O que os serviços fazem</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation>Limites de custo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Idioma e país</translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation>Área de trabalho e bandeja</translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation>Links e atalhos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>Sobre e ajuda</translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation>País dos números</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Conta habitual</translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation>Escutar callbacks</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Endereço de escuta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation>Pedir um caminho ao roteador</translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation>Página dentro de outro site</translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation>Máximo por chamada</translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation>Máximo por mês</translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation>Avisar de saldo baixo</translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation>Dias em que as chamadas são guardadas</translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation>Números inteiros no arquivo de log</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation>Fechar leva à bandeja</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Iniciar na bandeja</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation>A outra pessoa atendeu</translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation>Uma chamada falhou</translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation>Um limite está próximo</translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation>Um saldo está baixo</translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation>Abrir links de chamada</translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation>Quando um link é aberto</translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation>Ligar para o texto selecionado</translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation>Oferecer números copiados</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Procurar versões mais novas</translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation>Esperar resposta, em segundos</translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation>Perguntar enquanto toca, a cada … segundos</translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation>Perguntar durante a chamada, a cada … segundos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation>Só preencher o número</translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation>Perguntar se deve ligar</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>De {least} a {most}.</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation>{least} ou mais.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>No máximo {most}.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Discar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Try, in the demo</source>
        <translation>Testar, na demonstração</translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation>A caixa de discagem rápida</translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation>Desligar, pressionando duas vezes</translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation>Ajuda sobre o que está à vista</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation>Fechar; pergunta se há chamada em andamento</translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation>Dispensar uma mensagem, ou voltar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation>Limpar o número</translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation>Às sugestões</translation>
    </message>
    <message>
        <source>Call several people together</source>
        <translation>Ligar para várias pessoas juntas</translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation>Listas: chamadas, contatos, configurações</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation>Novo contato, nos contatos</translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation>Desfazer, nos contatos</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir o escolhido</translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation>Limpar a busca, ou voltar</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Visualizar e imprimir</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation>cerca de {cost}, calculado</translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation>{cost} de {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>no máximo {limit}</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} de {limit} min</translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation>no máximo {limit} min</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atingido</translation>
    </message>
    <message>
        <source>limit near</source>
        <translation>limite próximo</translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation>custo não informado durante a chamada</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation>resposta do provedor</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>perguntado</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} aceitou a chamada</translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation>{title} não respondeu</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>seu telefone toca</translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation>o outro telefone toca</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>você atendeu</translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation>a outra pessoa atendeu</translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation>{title} disse algo que não está documentado</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>ainda em andamento</translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation>você pediu para desligar</translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation>desligando: {why}</translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation>O fim foi informado</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>a chamada terminou</translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation>a conta do trecho do seu telefone</translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation>a conta do trecho da outra pessoa</translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation>você pediu a {title} que conectasse</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sem moeda)</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conferência</translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation>feita em outro lugar</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Seu próprio telefone</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>{name}: a new account at {service}</source>
        <translation>{name}: uma conta nova em {service}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}: {new}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>own phones</source>
        <translation>telefones próprios</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Dialer</source>
        <translation>Dialer</translation>
    </message>
    <message>
        <source>Dialer: calling</source>
        <translation>Dialer: ligando</translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation>Dialer: em conversa</translation>
    </message>
</context>
</TS>
